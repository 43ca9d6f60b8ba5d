const inPrint = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')

/**
 * What was read, with each text as it can be set: in composed letters, on one line. The typeface has no letter for the
 * end of a line or a tab, and accents that stand apart would be placed by guess. What is read survives JSON.
 */
export const printed = <Read>(read: Read): Read =>
  JSON.parse(JSON.stringify(read), (_name, value: unknown) =>
    typeof value === 'string' ? inPrint(value) : value,
  )
