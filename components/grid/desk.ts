import { createContext, useContext } from 'react'
import type { Autosave } from './autosave'
import type { Editing } from './editing'
import type { GridCursor } from './grid-cursor'
import type { GridRows } from './grid-rows'
import type { CellWords } from './use-cell-words'

export type SourceOption = { id: string; label: string }

/** What every part of the grid works with. It never changes while the page is open. */
export type Desk = {
  rows: GridRows
  cursor: GridCursor
  autosave: Autosave
  editing: Editing
  sources: readonly SourceOption[]
  words: CellWords
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A part of the grid stands outside of it')
  return desk
}
