import type { MouseEvent } from 'react'
import type { Desk } from './desk'
import { placeAt } from './grid-focus'
import type { GridActions } from './grid-actions'

const inField = (target: EventTarget) =>
  target instanceof Element && target.closest('input, select, button') !== null

/** Choosing cells by mouse and finger. A finger opens what it touches: it has no second key. */
export function pointer({ cursor }: Desk, { commit, open, goTo }: GridActions) {
  return {
    onMouseDown(event: MouseEvent) {
      const place = placeAt(event.target)
      if (!place || event.button !== 0 || inField(event.target)) return
      commit()
      if (event.shiftKey) {
        event.preventDefault()
        goTo(place, cursor.selection().anchor)
      } else cursor.to({ active: place, anchor: place })
    },
    onMouseOver(event: MouseEvent) {
      const place = event.buttons === 1 && cursor.mode() === 'cell' ? placeAt(event.target) : null
      const { active, anchor } = cursor.selection()
      if (!place || (place.row === active.row && place.column === active.column)) return
      event.preventDefault()
      cursor.to({ active: place, anchor })
    },
    onDoubleClick(event: MouseEvent) {
      if (placeAt(event.target) && !inField(event.target)) open('edit')
    },
    onClick(event: MouseEvent) {
      const place = placeAt(event.target)
      if (!place || inField(event.target)) return
      if (event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch') open('edit')
    },
  }
}
