import { Text, View } from '@react-pdf/renderer'
import { formatDay } from '@/lib/shared/format-date'
import type { Factsheet } from '@/lib/factsheets/read-factsheet'
import { type } from './ink'
import type { Paper } from './paper'

/** The zone's name in both languages, where it is, how far it has come, and whether it counts as one of the network. */
export function ZoneHead({ paper, sheet: { zone, withdrawal } }: { paper: Paper; sheet: Factsheet }) {
  const { locale, t } = paper
  const { name, place, stage, stageNote, membership, membershipNote } = zone
  const other = name[locale === 'en' ? 'vi' : 'en']
  const noted = (words: string, note: string | undefined) =>
    note === undefined || note === words ? words : `${words} (${note})`
  const standing = [
    [...new Set([place.name[locale], place.country[locale]])].join(', '),
    noted(t(`zones.stage.${stage}`), stageNote?.[locale]),
    t(`zones.membership.${membership}`),
  ]
  return (
    <View>
      <Text style={type.title}>{name[locale]}</Text>
      {other !== name[locale] && <Text style={[type.lead, type.muted]}>{other}</Text>}
      <Text style={{ marginTop: 4 }}>{standing.join(' · ')}</Text>
      {membershipNote && <Text style={type.note}>{membershipNote[locale]}</Text>}
      {withdrawal && (
        <Text style={[type.warn, { marginTop: 4 }]}>
          {t('factsheet.withdrawn', {
            day: formatDay(withdrawal.publishedAt, locale),
            reason: withdrawal.reason?.[locale] ?? '',
          })}
        </Text>
      )}
    </View>
  )
}
