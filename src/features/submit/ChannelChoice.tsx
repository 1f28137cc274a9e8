import type { Channel } from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { channelsFor } from '#domain/channel.ts'
import { useWords } from '#i18n/words.ts'
import { chooseChannel } from '#store/actions.ts'
import { useGuide } from '#store/hooks.ts'
import { Points } from '#ui/Points.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useEffect, useRef } from 'react'
import { CounterOnly } from './CounterOnly.tsx'
import styles from './submit.module.css'

/** Online and counter side by side; changing it keeps the ticks of both. */
export function ChannelChoice({
  card,
  leg,
  channel,
  isFocused,
}: {
  card: Cancellation
  leg: Leg
  channel: Channel | null
  isFocused: boolean
}) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  // The browser's focus is outside React; the check page leads here.
  useEffect(() => {
    const all = box.current?.querySelectorAll('input') ?? []
    if (isFocused) (Array.from(all).find((each) => each.checked) ?? all[0])?.focus()
  }, [isFocused])
  const open = channelsFor(card)
  return (
    <div ref={box} className={styles['channels']}>
      <CounterOnly card={card} />
      <RadioGroup
        legend={t.submit.channel}
        options={useGuide()
          .channels.filter((each) => open.includes(each.channel))
          .map((each) => ({
            value: each.channel,
            label: each.title,
            hint: null,
            more: (
              <div className={styles['sides']}>
                <Side title={t.submit.pros} points={each.pros} />
                <Side title={t.submit.cons} points={each.cons} />
              </div>
            ),
          }))}
        value={channel}
        error={null}
        onChoose={(chosen) => chooseChannel(card.id, leg, chosen)}
      />
    </div>
  )
}

function Side({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div>
      <p className={styles['quiet']}>{title}</p>
      <Points>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </Points>
    </div>
  )
}
