/** The number in the address of a release; null for what can be no such number. */
export const releaseNumber = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)
