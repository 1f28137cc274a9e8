import type { Address, CardPage, Tool } from '#domain/address.ts'
import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { CardList, HomeScreen } from '#features/cards/HomeScreen.tsx'
import { part, type Part } from '#ui/part.tsx'
import type { ReactNode } from 'react'
import { besideLine, besideTools } from './beside.tsx'
import { CardScreen } from './CardScreen.tsx'

type CardScreenProps = { card: Cancellation; item: ItemId | null }

const AboutScreen = part(async () => (await import('#features/about/AboutScreen.tsx')).AboutScreen)
const SettingsScreen = part(
  async () => (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
)
const EscalationScreen = part(
  async () => (await import('#features/escalation/EscalationScreen.tsx')).EscalationScreen,
)

const TransferScreen = part(
  async () => (await import('#features/transfer/TransferScreen.tsx')).TransferScreen,
)

const ExampleScreen = part(async () => (await import('#features/example/ExampleScreen.tsx')).ExampleScreen)

const SearchScreen = part(async () => (await import('#features/search/SearchScreen.tsx')).SearchScreen)

const UnknownAddress = part(async () => (await import('./UnknownAddress.tsx')).UnknownAddress)

// Each station is a chunk of its own, so that a first visit fetches only the first screen.
const CARD_SCREENS: Record<CardPage | 'line', Part<CardScreenProps>> = {
  line: part(async () => (await import('#features/line/LineScreen.tsx')).LineScreen),
  decide: part(async () => (await import('#features/decide/DecideScreen.tsx')).DecideScreen),
  documents: part(async () => (await import('#features/documents/DocumentsScreen.tsx')).DocumentsScreen),
  backup: part(async () => (await import('#features/backup/BackupScreen.tsx')).BackupScreen),
  balance: part(async () => (await import('#features/balance/BalanceScreen.tsx')).BalanceScreen),
  unbind: part(async () => (await import('#features/unbind/UnbindScreen.tsx')).UnbindScreen),
  submit: part(async () => (await import('#features/submit/SubmitScreen.tsx')).SubmitScreen),
  'follow-up': part(async () => (await import('#features/followUp/FollowUpScreen.tsx')).FollowUpScreen),
  aftercare: part(async () => (await import('#features/aftercare/AftercareScreen.tsx')).AftercareScreen),
  closing: part(async () => (await import('#features/closing/ClosingScreen.tsx')).ClosingScreen),
  print: part(async () => (await import('#features/printout/PrintScreen.tsx')).PrintScreen),
  circumstances: part(
    async () => (await import('#features/circumstances/CircumstancesScreen.tsx')).CircumstancesScreen,
  ),
  cost: part(async () => (await import('#features/cost/CostScreen.tsx')).CostScreen),
}

const CheckScreen = part(async () => (await import('#features/check/CheckScreen.tsx')).CheckScreen)
const ConfirmScreen = part(async () => (await import('#features/confirm/ConfirmScreen.tsx')).ConfirmScreen)

const TOOL_SCREENS: Record<Tool, Part<{ from: CancellationId | null }>> = {
  packet: part(async () => (await import('#features/packet/PacketScreen.tsx')).PacketScreen),
  watermark: part(async () => (await import('#features/watermark/WatermarkScreen.tsx')).WatermarkScreen),
  official: part(async () => (await import('#features/official/OfficialScreen.tsx')).OfficialScreen),
  identifiers: part(
    async () => (await import('#features/identifiers/IdentifiersScreen.tsx')).IdentifiersScreen,
  ),
}

/** Fetches the script of the screen at an address. */
export async function fetchScreen(address: Address): Promise<void> {
  await partAt(address).ready()
}

function partAt(address: Address): Pick<Part<never>, 'ready'> {
  if ('from' in address) return TOOL_SCREENS[address.screen]
  switch (address.screen) {
    case 'home':
      return CardList
    case 'unknown':
      return UnknownAddress
    case 'about':
      return AboutScreen
    case 'settings':
      return SettingsScreen
    case 'transfer':
      return TransferScreen
    case 'search':
      return SearchScreen
    case 'example':
      return ExampleScreen
    case 'escalation':
      return EscalationScreen
    case 'check':
      return CheckScreen
    case 'confirm':
      return ConfirmScreen
    default:
      return CARD_SCREENS[address.screen]
  }
}

/** The screen at an address. */
export function screenAt(address: Address): ReactNode {
  if ('from' in address) {
    const ToolScreen = TOOL_SCREENS[address.screen]
    return besideTools(<ToolScreen from={address.from} />, address.from)
  }
  switch (address.screen) {
    case 'home':
      return <HomeScreen />
    case 'about':
      return besideTools(<AboutScreen />, null)
    case 'settings':
      return <SettingsScreen />
    case 'transfer':
      return besideTools(<TransferScreen />, null)
    case 'search':
      return besideTools(<SearchScreen />, null)
    case 'example':
      return <ExampleScreen />
    case 'unknown':
      return besideTools(<UnknownAddress />, null)
    case 'escalation':
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => besideLine(card, <EscalationScreen card={card} leg={address.leg} />, 'escalation')}
        </CardScreen>
      )
    case 'check':
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => besideLine(card, <CheckScreen card={card} />, 'check')}
        </CardScreen>
      )
    case 'confirm':
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => <ConfirmScreen card={card} leg={address.leg} />}
        </CardScreen>
      )
    default: {
      const Screen = CARD_SCREENS[address.screen]
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => besideLine(card, <Screen card={card} item={address.item} />, address.screen)}
        </CardScreen>
      )
    }
  }
}
