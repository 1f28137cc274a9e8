import type { Contact, Told } from '#domain/answers.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import { change, say } from './actions.ts'
import { randomId } from './writer.ts'

/** Writes a contact down. */
export function addContact(id: CancellationId, contact: Contact): void {
  change(id, { kind: 'contact' }, say('contacts', `contact-${randomId(8)}`, contact))
}

/** Changes a contact that was written down; `null` deletes it. */
export function changeContact(id: CancellationId, contactId: string, contact: Contact | null): void {
  change(id, { kind: 'contact' }, say('contacts', contactId, contact))
}

/** Keeps what an operator said otherwise than the app does at a place; `null` deletes it. */
export function sayTold(id: CancellationId, place: string, told: Told | null): void {
  change(id, { kind: 'told' }, say('told', place, told))
}
