import { useGroup } from '#i18n/group.ts'
import { keyWords } from '#i18n/keys/words.ts'
import { chooseShortcuts, useShortcuts } from '#store/shortcuts.ts'
import { Chips } from '#ui/Chips.tsx'
import { KEYS } from './keys.ts'
import styles from './KeyList.module.css'

/** The keys that lead about, and the choice to turn them off. */
export function KeyList() {
  const words = useGroup(keyWords)
  const shortcuts = useShortcuts()
  return (
    <div className={styles['keys']}>
      <p>{words.lead}</p>
      <Chips
        label={words.choice}
        heading={null}
        options={[
          { value: 'on', label: words.choices.on },
          { value: 'off', label: words.choices.off },
        ]}
        value={shortcuts}
        unset={null}
        error={null}
        onChoose={chooseShortcuts}
      />
      <dl className={styles['list']} data-off={shortcuts === 'off'}>
        {KEYS.map(({ key, act }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.acts[act]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
