import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { withoutTexts } from '#domain/withoutTexts.ts'
import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { copyText } from '#parts/copyText.ts'
import { encodeLink, linkTo } from '#snapshot/link.ts'
import { isInApp } from '#store/browser.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextArea } from '#ui/Field.tsx'
import { QrPicture } from '#ui/QrPicture.tsx'
import { useEffect, useState } from 'react'
import styles from './transfer.module.css'

/** These cards as a link to copy and a code to scan. */
export function LinkToTake({ cards, isWithTexts }: { cards: readonly Cancellation[]; isWithTexts: boolean }) {
  const words = useGroup(transferWords)
  const link = useLink(isWithTexts ? cards : cards.map(withoutTexts))
  const [copied, setCopied] = useState<{ readonly link: string; readonly worked: boolean } | null>(null)
  const inApp = isInApp(navigator.userAgent)
  if (link === 'making') return <p>{words.making}</p>
  if (link === 'impossible') {
    return (
      <p>
        {words.cannotMake} <ToFile />
      </p>
    )
  }
  const copy = async () => setCopied({ link, worked: await copyText(link) })
  const isShown = copied?.link === link && !copied.worked
  return (
    <>
      <Acts>
        <Button look="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">
          {copied?.link === link && (copied.worked ? words.copied : words.cannotCopy)}
        </span>
      </Acts>
      <Disclosure key={String(isShown)} summary={words.showLink} startsOpen={isShown}>
        <TextArea label={words.link} hint={null} error={null} readOnly value={link} />
      </Disclosure>
      <QrPicture
        text={link}
        alt={words.code}
        tooLarge={
          <p data-too-large="">
            {words.tooLarge} <ToFile />
          </p>
        }
      >
        <p className={styles['quiet']}>
          {words.codeHint} {inApp && words.codeInApp}
        </p>
      </QrPicture>
    </>
  )
}

function ToFile() {
  const words = useGroup(transferWords)
  return <a href={hashFor({ screen: 'settings' })}>{words.toFile}</a>
}

// What is to be said is compared as text, because the list is made anew with each drawing.
function useLink(cards: readonly Cancellation[]): string {
  const [made, setMade] = useState({ from: '', link: 'making' })
  const from = JSON.stringify(cards)
  // Folding is the browser's and takes a moment.
  useEffect(() => {
    let isWanted = true
    const say = (link: string) => isWanted && setMade({ from, link })
    encodeLink(cards).then(
      (payload) => say(linkTo(window.location.href, payload)),
      // An old browser without CompressionStream.
      () => say('impossible'),
    )
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `from` is the cards
  }, [from])
  return made.from === from ? made.link : 'making'
}
