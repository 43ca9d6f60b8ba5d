/** Text as people type it in a hurry: lower case, without accents. */
export const plainLetters = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
