import type { Move } from './selection'

/** A key as it is pressed; `control` also on a Mac, where it is the command key. */
export type Press = { key: string; shift: boolean; control: boolean; alt: boolean }

/**
 * What the keyboard is in:
 * - `cell`: on a cell, as in a spreadsheet
 * - `replace`: typing what takes the place of a value; arrows end it
 * - `edit`: mending a value; arrows move inside it
 */
export type Mode = 'cell' | 'replace' | 'edit'

export type Command =
  | { do: 'move'; move: Move; extend: boolean }
  | { do: 'tab'; step: 1 | -1 }
  | { do: 'edit' }
  | { do: 'replace' }
  | { do: 'commit'; then: Move | 'next' | 'previous' }
  | { do: 'choose'; reading: 0 | 1 }
  | { do: 'clear' | 'cancel' | 'leave' | 'undo' | 'redo' | 'fill-down' | 'select-all' | 'details' | 'save' }

const ARROWS: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const JUMPS: Record<string, Move> = {
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
}
const FAR: Record<string, Move> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'page-up',
  ArrowDown: 'page-down',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
}

const LETTERS: Record<string, Command> = {
  z: { do: 'undo' },
  y: { do: 'redo' },
  d: { do: 'fill-down' },
  a: { do: 'select-all' },
  s: { do: 'save' },
}

function editing({ key, shift, control, alt }: Press, mode: Mode): Command | null {
  if (key === 'Escape') return { do: 'cancel' }
  if (key === 'Enter' && !control && !alt) return { do: 'commit', then: shift ? 'up' : 'down' }
  if (key === 'Tab') return { do: 'commit', then: shift ? 'previous' : 'next' }
  const arrow = ARROWS[key]
  return mode === 'replace' && arrow && !shift && !control && !alt ? { do: 'commit', then: arrow } : null
}

function withControl({ key, shift }: Press): Command | null {
  const far = FAR[key]
  if (far) return { do: 'move', move: far, extend: shift }
  if (key === 'Enter') return { do: 'details' }
  const letter = key.toLowerCase()
  if (letter === 'z' && shift) return { do: 'redo' }
  return LETTERS[letter] ?? null
}

/** What a key does; null when it is left to the browser, as copying and pasting are. */
export function commandOf(press: Press, mode: Mode): Command | null {
  const { key, shift, control, alt } = press
  if (mode !== 'cell') return editing(press, mode)
  if (alt) return key === '1' || key === '2' ? { do: 'choose', reading: key === '1' ? 0 : 1 } : null
  if (control) return withControl(press)
  const move = ARROWS[key] ?? JUMPS[key]
  if (move) return { do: 'move', move, extend: shift }
  if (key === 'Enter') return { do: 'move', move: shift ? 'up' : 'down', extend: false }
  if (key === 'Tab') return { do: 'tab', step: shift ? -1 : 1 }
  if (key === 'F2') return { do: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' }
  if (key === 'Escape') return { do: 'leave' }
  // `Process` is the first key of a word that an input method puts together.
  return [...key].length === 1 || key === 'Process' ? { do: 'replace' } : null
}
