/** Lists whose items are one fact each, however many fields they have. */
const RECORDS = ['observations', 'incentives', 'legal_documents', 'sources', 'conflicts']

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null
const isRecord = (path: readonly string[]) => path.length === 2 && RECORDS.some((list) => list === path[0])

/**
 * Every fact of a facts file with its path, found in the JSON alone: a sourced value, a record, or else a bare leaf.
 * It knows nothing of the readers, so that what they forget is missed.
 */
export function factsIn(node: unknown, path: readonly string[] = []): { path: string; fact: unknown }[] {
  if (Array.isArray(node))
    return node.flatMap((item: unknown, index) => {
      const id = isObject(item) && typeof item.id === 'string' ? item.id : String(index)
      return factsIn(item, [...path, id])
    })
  if (!isObject(node) || 'value' in node || isRecord(path)) return [{ path: path.join('/'), fact: node }]
  return Object.entries(node)
    .filter(([key]) => key !== 'id' && key !== 'slug' && !(path.length === 0 && key === 'meta'))
    .flatMap(([key, value]) => factsIn(value, [...path, key]))
}
