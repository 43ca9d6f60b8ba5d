import type { Release } from './release'

/** Releases on one page of their list. */
const A_PAGE = 50

export type ReleasesPage = { releases: Release[]; page: number; pages: number }

/**
 * A page of the list of releases, the newest first; an empty list has one empty page.
 * @param page counted from 1
 * @returns null when there is no such page
 */
export function pageOf(releases: readonly Release[], page: number): ReleasesPage | null {
  const pages = Math.max(1, Math.ceil(releases.length / A_PAGE))
  if (page < 1 || page > pages) return null
  return { releases: releases.slice((page - 1) * A_PAGE, page * A_PAGE), page, pages }
}
