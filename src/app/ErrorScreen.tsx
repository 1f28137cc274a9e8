import { useFirstWords } from '#i18n/context.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { part } from '#ui/part.tsx'
import { Component, Suspense, type ReactNode } from 'react'
import { OrNothing } from './OrNothing.tsx'

const Rescue = part(async () => (await import('#parts/Rescue.tsx')).Rescue)

/** Catches what a screen throws, so that the person can take their words away and begin again. */
export class ErrorScreen extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Sorry isMissingPart={isMissingPart(this.state.error)} />
    )
  }
}

function Sorry({ isMissingPart: isMissing }: { isMissingPart: boolean }) {
  const { t } = useFirstWords()
  return (
    <Notice tone="trouble" title={isMissing ? t.errors.offlineTitle : t.errors.crashTitle}>
      <p>{isMissing ? t.errors.offlineText : t.errors.crashText}</p>
      <p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {t.errors.reload}
        </Button>
      </p>
      <OrNothing>
        <Suspense fallback={null}>
          <Rescue />
        </Suspense>
      </OrNothing>
    </Notice>
  )
}

// A part that could not be fetched fails as a type error of the import, in every engine; its styles fail in Vite's own words.
function isMissingPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error instanceof TypeError
    ? /import|module|fetch/i.test(error.message)
    : error.message.startsWith('Unable to preload')
}
