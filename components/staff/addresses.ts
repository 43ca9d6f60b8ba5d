export const STAFF_HOME = '/admin'
export const DRAFTS = '/admin/changes'
export const DISPUTES = '/admin/disputes'
export const RULINGS = '/admin/rulings'
