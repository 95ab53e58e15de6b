import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const areaWithoutDistrict = check<{ readonly area: string }>({
  id: 'area-without-district',
  severity: 'info',
  message: ({ area }) => ({
    sv: `Det anges inte vilket av avtalets områden ${area} hör till.`,
    en: `It is not stated to which of the agreement’s districts ${area} belongs.`,
  }),
  hint: () => ({
    sv: 'Ange i district det område som platsen hör till. Framgår det inte, eller hör den inte till något, är null rätt.',
    en: 'State in district the district that the place belongs to. If that is not known, or it belongs to none, null is right.',
  }),
  together: {
    title: {
      sv: 'Platser som inte hänförs till något av avtalets områden',
      en: 'Places assigned to none of the agreement’s districts',
    },
    subject: ({ area }) => ({ sv: area, en: area }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      for (const [index, { name, district }] of revision.content.areas.entries()) {
        if (district === null) yield { args: { area: name }, at: revision.at('areas', index, 'district') }
      }
    }
  },
})
