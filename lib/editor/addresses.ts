/** Where things of a kind are edited: `/admin/content/event/seminar-2025`. */
export const contentAddress = (kind: string, key: string) =>
  `/admin/content/${kind}/${encodeURIComponent(key)}`
