import { TEXT_SIZES, THEMES } from '#domain/appearance.ts'
import { appearanceWords } from '#i18n/appearance/words.ts'
import { useGroup } from '#i18n/group.ts'
import { chooseTextSize, chooseTheme } from '#store/choices.ts'
import { useTextSize, useTheme } from '#store/hooks.ts'
import { Chips } from '#ui/Chips.tsx'

/** How light everything is drawn and how large it is written. */
export function AppearancePart() {
  const words = useGroup(appearanceWords)
  const theme = useTheme()
  const textSize = useTextSize()
  return (
    <section>
      <h2>{words.heading}</h2>
      <h3>{words.theme}</h3>
      <Chips
        label={words.theme}
        heading={null}
        options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        value={theme}
        unset={null}
        error={null}
        onChoose={chooseTheme}
      />
      <h3>{words.textSize}</h3>
      <Chips
        label={words.textSize}
        heading={null}
        options={TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value] }))}
        value={textSize}
        unset={null}
        error={null}
        onChoose={chooseTextSize}
      />
    </section>
  )
}
