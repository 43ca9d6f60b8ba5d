'use client'

import { useTranslations } from 'next-intl'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useCellName, useFocusAtOnce } from './cell-editor'
import { useDesk } from './desk'
import { findSources } from './find-sources'

/** A source by its number or a part of its title, without accents; arrows choose among what is found. */
export function SourceEditor({ index, replace }: { index: number; replace: boolean }) {
  const t = useTranslations('grid')
  const { rows, sources } = useDesk()
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [text, setText] = useState(replace ? '' : (rows.entryOf(index).source ?? ''))
  const [at, setAt] = useState(0)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useFocusAtOnce(field)
  useLayoutEffect(() => {
    const box = field.current?.getBoundingClientRect()
    if (!box) return
    const below = box.bottom + 260 < window.innerHeight
    setPlace({
      left: Math.max(8, Math.min(box.left, window.innerWidth - 400)),
      top: below ? box.bottom : box.top - 260,
    })
  }, [])
  const found = findSources(sources, text)
  const chosen = found[Math.min(at, found.length - 1)]

  return (
    <>
      <input
        ref={field}
        value={text}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        aria-label={useCellName(index, 'source')}
        data-edits="source"
        data-choice={text.trim() === '' ? '' : (chosen?.id ?? text)}
        autoComplete="off"
        onChange={({ target }) => {
          setText(target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
          if (step === 0) return
          event.preventDefault()
          event.stopPropagation()
          setAt((now) => (now + step + found.length) % Math.max(1, found.length))
        }}
      />
      {place &&
        createPortal(
          <ul
            id={list}
            role="listbox"
            aria-label={t('sourcesFound')}
            style={{ position: 'fixed', ...place }}
            className="z-10 max-h-64 w-96 max-w-[calc(100vw-1rem)] overflow-auto border border-field bg-paper text-note"
          >
            {found.map(({ id, label }) => (
              <li
                key={id}
                id={`${list}-${id}`}
                role="option"
                aria-selected={id === chosen?.id}
                className="min-h-6 cursor-pointer truncate px-2 py-1 aria-selected:bg-tint aria-selected:font-semibold"
                // Before the field loses the keyboard, so that it is taken with this choice.
                onPointerDown={(event) => {
                  event.preventDefault()
                  field.current?.setAttribute('data-choice', id)
                  field.current?.blur()
                }}
              >
                {label}
              </li>
            ))}
          </ul>,
          document.querySelector('main') ?? document.body,
        )}
    </>
  )
}
