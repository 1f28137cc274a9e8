import { hashFor, TOOLS } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { toolWords } from '#i18n/tools/words.ts'
import { Suspense, useId } from 'react'
import { isShown } from './goTo.ts'
import styles from './ToolLinks.module.css'

/** The tools that help with a card and belong to none; `from` is the card to come back to. Without one they also lead to who made this. */
export function ToolLinks({ from }: { from: CancellationId | null }) {
  // Its words come by themselves; the screen it stands on does not wait for them.
  return (
    <Suspense fallback={null}>
      <Links from={from} />
    </Suspense>
  )
}

function Links({ from }: { from: CancellationId | null }) {
  const words = useGroup(toolWords)
  const id = useId()
  return (
    <nav className={styles['tools']} aria-labelledby={id}>
      <p id={id} className={styles['heading']}>
        {words.heading}
      </p>
      <ul className={styles['list']}>
        {TOOLS.map((tool) => (
          <Way key={tool} href={hashFor({ screen: tool, from })} words={words.links[tool]} />
        ))}
        <Way href={hashFor({ screen: 'transfer' })} words={words.transfer} />
        {from === null && <Way href={hashFor({ screen: 'about' })} words={words.about} />}
      </ul>
    </nav>
  )
}

function Way({ href, words }: { href: string; words: { readonly name: string; readonly hint: string } }) {
  return (
    <li>
      <a href={href} aria-current={isShown(href) ? 'page' : undefined}>
        {words.name}
      </a>
      <p className={styles['hint']}>{words.hint}</p>
    </li>
  )
}
