import type { ItemId } from '#domain/guide.ts'
import { isSettled, type Status } from '#domain/status.ts'
import { useGroup } from '#i18n/group.ts'
import { leftWords } from '#i18n/left/words.ts'
import { useWords } from '#i18n/words.ts'
import { showInLists, useOnlyLeft } from '#store/visit.ts'
import { Chips } from '#ui/Chips.tsx'
import { Suspense, useState, type ReactNode } from 'react'
import styles from './OnlyLeft.module.css'

type Line = { readonly id: ItemId; readonly status: Status; readonly isRequired: boolean }

/** A list that can be narrowed to what is left; a line settled while it is shown stays in its place. */
export function OnlyLeft({
  lines,
  focused,
  children: list,
}: {
  lines: readonly Line[]
  focused: ItemId | null
  children: (isShown: (id: ItemId) => boolean) => ReactNode
}) {
  const isOnly = useOnlyLeft()
  // What was open on arrival, or when the switch was set, stays: nothing moves at the moment of ticking.
  const [openAtFirst, setOpenAtFirst] = useState(() => openOf(lines))
  const open = openOf(lines)
  const isShown = (id: ItemId) => !isOnly || open.has(id) || openAtFirst.has(id) || id === focused
  const hidden = lines.filter(({ id }) => !isShown(id)).length
  return (
    <>
      {lines.length > 0 && (
        <div className={styles['switch']}>
          {/* The list does not wait for the words of the switch. */}
          <Suspense fallback={null}>
            <Switch
              isOnly={isOnly}
              left={open.size}
              optional={lines.filter(({ id, isRequired }) => open.has(id) && !isRequired).length}
              total={lines.length}
              hidden={hidden}
              onChoose={(what) => {
                setOpenAtFirst(open)
                showInLists(what)
              }}
            />
          </Suspense>
        </div>
      )}
      {list(isShown)}
    </>
  )
}

function Switch({
  isOnly,
  left,
  optional,
  total,
  hidden,
  onChoose,
}: {
  isOnly: boolean
  left: number
  optional: number
  total: number
  hidden: number
  onChoose: (what: 'all' | 'left') => void
}) {
  const { t } = useWords()
  const words = useGroup(leftWords)
  return (
    <>
      <Chips<'all' | 'left'>
        label={t.unbind.filter}
        heading={null}
        options={[
          { value: 'all', label: t.unbind.filterAll },
          { value: 'left', label: t.unbind.filterOpen },
        ]}
        value={isOnly ? 'left' : 'all'}
        unset={null}
        error={null}
        onChoose={onChoose}
      />
      <p className={styles['count']}>
        {hidden === 0 ? words.left(left, optional) : words.leftOut(left, hidden)}
      </p>
      <p role="status" className={styles['none']}>
        {hidden === total ? words.none : ''}
      </p>
    </>
  )
}

function openOf(lines: readonly Line[]): ReadonlySet<ItemId> {
  return new Set(lines.filter(({ status }) => !isSettled(status)).map(({ id }) => id))
}
