import { Acts } from '#ui/Acts.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Chips } from '#ui/Chips.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field, TextArea } from '#ui/Field.tsx'
import { FileField } from '#ui/FileField.tsx'
import { LinkList } from '#ui/LinkList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Points } from '#ui/Points.tsx'
import { Problem } from '#ui/Problem.tsx'
import { QrPicture } from '#ui/QrPicture.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Ring } from '#ui/Ring.tsx'
import { Tick } from '#ui/Tick.tsx'
import { ignore, Shelf, State } from './Shelf.tsx'

const LOOKS = ['primary', 'secondary', 'quiet', 'final'] as const
const TONES = ['plain', 'waiting', 'trouble'] as const
const SHARES = [0, 0.3, 1] as const
const LONG = '一个很长很长的名字，长到要换行，看看第二行是不是还好看'

const options = ['one', 'two', 'three'].map((value) => ({
  value,
  label: value === 'three' ? LONG : value,
  hint: value === 'two' ? 'with a hint' : null,
  more: null,
}))

/** The plain controls of `src/ui`, each in every state. */
export function Controls() {
  return (
    <>
      <Shelf name="Button">
        {LOOKS.map((look) => (
          <State key={look} name={look}>
            <Button look={look}>{look}</Button>
          </State>
        ))}
        <State name="a link that looks like one">
          <ButtonLink look="primary" href="#Button">
            {LONG}
          </ButtonLink>
        </State>
        <State name="long words">
          <Button look="secondary">{LONG}</Button>
        </State>
      </Shelf>

      <Shelf name="Tick">
        <State name="open">
          <Tick label="label" hint={null} error={null} checked={false} onChange={ignore} />
        </State>
        <State name="ticked, with a hint">
          <Tick label="label" hint="hint" error={null} checked onChange={ignore} />
        </State>
        <State name="with what is wrong">
          <Tick
            label={LONG}
            hint={null}
            error="what is wrong and what to do"
            checked={false}
            onChange={ignore}
          />
        </State>
      </Shelf>

      <Shelf name="RadioGroup">
        <State name="nothing chosen">
          <RadioGroup legend="legend" options={options} value={null} error={null} onChoose={ignore} />
        </State>
        <State name="chosen">
          <RadioGroup legend="legend" options={options} value="two" error={null} onChoose={ignore} />
        </State>
        <State name="with what is wrong">
          <RadioGroup legend="legend" options={options} value={null} error="choose one" onChoose={ignore} />
        </State>
      </Shelf>

      <Shelf name="Chips">
        <State name="nothing answered yet">
          <Chips
            label="legend"
            heading={null}
            options={options}
            value="one"
            unset="one"
            error={null}
            onChoose={ignore}
          />
        </State>
        <State name="answered">
          <Chips
            label="legend"
            heading={null}
            options={options}
            value="two"
            unset="one"
            error={null}
            onChoose={ignore}
          />
        </State>
      </Shelf>

      <Shelf name="Field">
        <State name="empty, with a hint">
          <Field label="label" hint="hint" error={null} defaultValue="" />
        </State>
        <State name="with what is wrong">
          <Field label="label" hint="hint" error="what is wrong and what to do" defaultValue="31.5.5" />
        </State>
        <State name="a day">
          <Field label="label" hint={null} error={null} type="date" defaultValue="2026-11-24" />
        </State>
        <State name="longer text">
          <TextArea label="label" hint="hint" error={null} defaultValue={LONG} />
        </State>
      </Shelf>

      <Shelf name="FileField">
        <State name="empty">
          <FileField label="label" accept="image/*" capture={null} error={null} onChoose={ignore} />
        </State>
        <State name="with what is wrong">
          <FileField label="label" accept="image/*" capture={null} error="what is wrong" onChoose={ignore} />
        </State>
      </Shelf>

      <Shelf name="Notice">
        {TONES.map((tone) => (
          <State key={tone} name={tone}>
            <Notice tone={tone} title={tone}>
              <p>{LONG}</p>
            </Notice>
          </State>
        ))}
      </Shelf>

      <Shelf name="Acts, Points, LinkList and Problem">
        <State name="Acts, with what came of it">
          <Acts>
            <Button look="primary">{LONG}</Button>
            <Button look="quiet">quiet</Button>
            <span role="status">status</span>
          </Acts>
        </State>
        <State name="Points">
          <Points>
            <li>{LONG}</li>
            <li>point</li>
          </Points>
        </State>
        <State name="LinkList">
          <LinkList>
            <li>
              <a href="#/">{LONG}</a>
            </li>
            <li>
              <a href="#/">short</a>
            </li>
          </LinkList>
        </State>
        <State name="Problem">
          <Problem>{LONG}</Problem>
        </State>
      </Shelf>

      <Shelf name="Disclosure">
        <State name="closed">
          <Disclosure summary="summary" startsOpen={false}>
            <p>{LONG}</p>
          </Disclosure>
        </State>
        <State name="open">
          <Disclosure summary={LONG} startsOpen>
            <p>{LONG}</p>
          </Disclosure>
        </State>
      </Shelf>

      <Shelf name="Ring">
        {SHARES.map((share) => (
          <State key={share} name={`${share}`}>
            <span style={{ inlineSize: '2.75rem', display: 'grid' }}>
              <Ring share={share} isOver={false} />
            </span>
          </State>
        ))}
      </Shelf>

      <Shelf name="Ring, over">
        <State name="1">
          <span style={{ inlineSize: '2.75rem', display: 'grid' }}>
            <Ring share={1} isOver />
          </span>
        </State>
      </Shelf>

      <Shelf name="QrPicture">
        <State name="a short text">
          <QrPicture text="a short text" alt="a code" tooLarge={null}>
            <p>how to read it</p>
          </QrPicture>
        </State>
        <State name="too long for a code">
          <QrPicture text={'x'.repeat(5000)} alt="a code" tooLarge={<p>too long</p>}>
            {null}
          </QrPicture>
        </State>
      </Shelf>
    </>
  )
}
