import { hashFor } from '#domain/address.ts'
import { EXAMPLE_CARD } from '#domain/example.ts'
import { WordsContext } from '#i18n/context.ts'
import { firstWordsOf } from '#i18n/load.ts'
import { rememberPlace } from '#store/choices.ts'
import { useLocale } from '#store/hooks.ts'
import { Suspense, useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { Arrival } from './Arrival.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { Header } from './Header.tsx'
import { screenAt } from './routes.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { Undo } from './Undo.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'
import { useAddress } from './useAddress.ts'

/** The shell around every screen: language, header, what became of saving, the screen itself, the offer to take back. It begins at the place this hash names. */
export function App({ startsAt }: { startsAt: string }) {
  const words = firstWordsOf(useLocale())
  const address = useAddress(startsAt)
  const hash = hashFor(address)
  const isAtCard = 'card' in address && address.card !== EXAMPLE_CARD
  const [firstHash] = useState(hash)
  const main = useRef<HTMLElement>(null)
  const locale = words?.locale
  // The document's language is outside React.
  useEffect(() => {
    if (locale !== undefined) document.documentElement.lang = locale
  }, [locale])
  const scrolledFor = useRef(hash)
  // Scroll position belongs to the browser, which knows it when somebody comes back; a new address is a new page to the person.
  useEffect(() => {
    // Where one was with a card; a look at the settings does not make one forget it.
    if (isAtCard) rememberPlace(hash)
    if (scrolledFor.current !== hash && !hash.includes('?item=')) window.scrollTo(0, 0)
    scrolledFor.current = hash
  }, [hash, isAtCard])
  if (words === null) return null
  return (
    <WordsContext value={words}>
      <div className={styles['app']}>
        <a
          className={styles['skip']}
          href={hash}
          onClick={(event) => {
            event.preventDefault()
            main.current?.focus()
          }}
        >
          {words.t.app.skip}
        </a>
        <Header />
        <SaveNotice />
        <UpdateNotice />
        <main ref={main} className={styles['main']} data-screen={address.screen} tabIndex={-1}>
          <ErrorScreen key={hash}>
            <Suspense fallback={<p>{words.t.app.loading}</p>}>
              <Arrival key={hash} isFirst={hash === firstHash}>
                {screenAt(address)}
              </Arrival>
            </Suspense>
          </ErrorScreen>
        </main>
        <Undo />
      </div>
    </WordsContext>
  )
}
