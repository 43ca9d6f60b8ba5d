export const STAFF_HOME = '/admin'
export const DRAFTS = '/admin/changes'
