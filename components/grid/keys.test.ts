import { expect, test } from 'vitest'
import { commandOf, type Command, type Mode } from './keys'

/** `Ctrl+Shift+z` as a press. */
function press(written: string) {
  const parts = written.split('+')
  const key = parts.pop() ?? ''
  return { key, shift: parts.includes('Shift'), control: parts.includes('Ctrl'), alt: parts.includes('Alt') }
}

test.each<[string, Mode, Command | null]>([
  ['ArrowDown', 'cell', { do: 'move', move: 'down', extend: false }],
  ['Shift+ArrowRight', 'cell', { do: 'move', move: 'right', extend: true }],
  ['Ctrl+Home', 'cell', { do: 'move', move: 'first', extend: false }],
  ['Ctrl+Shift+End', 'cell', { do: 'move', move: 'last', extend: true }],
  ['Home', 'cell', { do: 'move', move: 'row-start', extend: false }],
  ['PageDown', 'cell', { do: 'move', move: 'page-down', extend: false }],
  ['Enter', 'cell', { do: 'move', move: 'down', extend: false }],
  ['Shift+Enter', 'cell', { do: 'move', move: 'up', extend: false }],
  ['Ctrl+Enter', 'cell', { do: 'details' }],
  ['Tab', 'cell', { do: 'tab', step: 1 }],
  ['Shift+Tab', 'cell', { do: 'tab', step: -1 }],
  ['F2', 'cell', { do: 'edit' }],
  ['Delete', 'cell', { do: 'clear' }],
  ['Escape', 'cell', { do: 'leave' }],
  ['7', 'cell', { do: 'replace' }],
  ['ư', 'cell', { do: 'replace' }],
  ['Process', 'cell', { do: 'replace' }],
  ['Alt+2', 'cell', { do: 'choose', reading: 1 }],
  ['Ctrl+z', 'cell', { do: 'undo' }],
  ['Ctrl+Shift+Z', 'cell', { do: 'redo' }],
  ['Ctrl+y', 'cell', { do: 'redo' }],
  ['Ctrl+d', 'cell', { do: 'fill-down' }],
  ['Ctrl+a', 'cell', { do: 'select-all' }],
  ['Ctrl+c', 'cell', null],
  ['Ctrl+v', 'cell', null],
  ['Ctrl+f', 'cell', null],
  ['F5', 'cell', null],
  ['Shift', 'cell', null],
  ['Enter', 'replace', { do: 'commit', then: 'down' }],
  ['Shift+Tab', 'replace', { do: 'commit', then: 'previous' }],
  ['ArrowLeft', 'replace', { do: 'commit', then: 'left' }],
  ['ArrowLeft', 'edit', null],
  ['Escape', 'edit', { do: 'cancel' }],
  ['Tab', 'edit', { do: 'commit', then: 'next' }],
  ['Ctrl+z', 'edit', null],
  ['7', 'replace', null],
])('%s, in mode %s', (written, mode, command) => expect(commandOf(press(written), mode)).toEqual(command))
