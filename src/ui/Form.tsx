import type { ComponentProps, MouseEvent } from 'react'

/** Fields with one act that runs here: nothing is sent anywhere, and it works even in a frame that forbids forms. */
export function Form({
  onSubmit,
  ...rest
}: { onSubmit: () => void } & Omit<ComponentProps<'form'>, 'onSubmit' | 'onClick' | 'noValidate'>) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- The click is the submit button's own; Enter in a field clicks that button too.
    <form
      {...rest}
      noValidate
      onClick={(event) => {
        if (!isSubmitButton(event)) return
        // A sandboxed frame drops the submission before it is announced, but not the click that would start it.
        event.preventDefault()
        onSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    />
  )
}

function isSubmitButton({ target, currentTarget }: MouseEvent<HTMLFormElement>): boolean {
  const button = target instanceof Element ? target.closest('button') : null
  return button !== null && button.type === 'submit' && currentTarget.contains(button)
}
