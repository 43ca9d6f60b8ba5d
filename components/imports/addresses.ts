export const IMPORTS = '/admin/imports'
