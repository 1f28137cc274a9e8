import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type Look = 'primary' | 'secondary' | 'quiet' | 'final'

/** A button that does something here; `primary` is the one act a screen is for, `final` one that cannot be undone. */
export function Button({ look, ...rest }: { look: Look } & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button
      type="button"
      {...rest}
      {...primaryMark(look)}
      className={`${styles['button']} ${styles[look]}`}
    />
  )
}

/** A link that looks like a button because following it is the act the screen is for. */
export function ButtonLink({
  look,
  children,
  ...rest
}: { look: Look; href: string } & Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a {...rest} {...primaryMark(look)} className={`${styles['button']} ${styles[look]}`}>
      {children}
    </a>
  )
}

function primaryMark(look: Look) {
  return look === 'primary' || look === 'final' ? { 'data-primary': '' } : {}
}
