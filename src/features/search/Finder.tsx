import type { Cancellation } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { searchWords } from '#i18n/search/words.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Entry } from './entry.ts'
import { Results } from './Results.tsx'
import styles from './search.module.css'

/** The field to search with, something to try, and what is found among `entries`. */
export function Finder({
  card,
  entries,
  children,
}: {
  card: Cancellation | null
  entries: readonly Entry[]
  children: ReactNode
}) {
  const words = useGroup(searchWords)
  const [search, setSearch] = useState('')
  const field = useRef<HTMLElement>(null)
  // The focus is the browser's; who comes here wants to type.
  useEffect(() => field.current?.querySelector('input')?.focus(), [])
  return (
    <>
      <search ref={field} className={styles['field']}>
        <Field
          label={words.field}
          hint={words.hint}
          error={null}
          type="search"
          value={search}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => setSearch(event.target.value)}
        />
        {children}
      </search>
      {search.trim() === '' && (
        <div>
          <p>{words.tryThese}</p>
          <ul className={styles['suggestions']}>
            {words.suggestions.map((suggestion) => (
              <li key={suggestion}>
                <Button
                  look="quiet"
                  onClick={() => {
                    setSearch(suggestion)
                    field.current?.querySelector('input')?.focus()
                  }}
                >
                  {suggestion}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Results card={card} entries={entries} search={useDeferredValue(search)} />
    </>
  )
}
