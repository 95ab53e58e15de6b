import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const areaWithoutDistrict = check<{ readonly area: string }>({
  id: 'area-without-district',
  severity: 'info',
  message: ({ area }) => ({
    sv: `Lägesbilden tar upp ${area}, som inte hör till något av avtalets områden.`,
    en: `The situation picture deals with ${area}, which belongs to none of the agreement’s districts.`,
  }),
  hint: () => ({
    sv: 'Ange i district det område som platsen hör till. Hör den inte till något är null rätt.',
    en: 'State in district the district that the place belongs to. If it belongs to none, null is right.',
  }),
  together: {
    title: { sv: 'Platser utanför avtalets områden', en: 'Places outside the agreement’s districts' },
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
