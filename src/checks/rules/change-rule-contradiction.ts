import type { Bilingual } from '../../domain/bilingual.ts'
import { changeContradictions } from '../change-rules.ts'
import type { ChangeContradiction } from '../change-rules.ts'
import { check } from '../check.ts'

export const changeRuleContradiction = check<ChangeContradiction>({
  id: 'change-rule-contradiction',
  severity: 'warning',
  message: ({ planNumber, appendix, byPlan, byBody }) => ({
    sv: `Enligt bilaga ${planNumber} ändras bilaga ${appendix.number} ${byPlan.sv}, men enligt ${ground(appendix).sv} ${byBody.sv}.`,
    en: `By appendix ${planNumber}, appendix ${appendix.number} is changed ${byPlan.en}, but by ${ground(appendix).en} ${byBody.en}.`,
  }),
  hint: ({ planNumber, appendix, follows }) => {
    const reading = `readings.changes.${appendix.id}`
    switch (follows) {
      case 'plan':
        return {
          sv: `Tills vidare gäller bilaga ${planNumber} enligt ${reading} i samverkan.yaml. Låt delarna säga samma sak.`,
          en: `Until then appendix ${planNumber} applies by ${reading} in samverkan.yaml. Let both parts say the same.`,
        }
      case 'body':
        return {
          sv: `Tills vidare gäller ${ground(appendix).sv} enligt ${reading} i samverkan.yaml. Låt delarna säga samma sak.`,
          en: `Until then ${ground(appendix).en} applies by ${reading} in samverkan.yaml. Let both parts say the same.`,
        }
      case 'neither':
        return {
          sv: `Låt delarna säga samma sak. Ange tills vidare i ${reading} i samverkan.yaml vilken som gäller.`,
          en: `Let both parts say the same. Until then say in ${reading} in samverkan.yaml which applies.`,
        }
    }
  },
  together: {
    title: {
      sv: 'Bilagor där det inte är klart vem som får ändra dem',
      en: 'Appendices that it is unclear who may change',
    },
    subject: ({ appendix }) => ({ sv: `bilaga ${appendix.number}`, en: `appendix ${appendix.number}` }),
  },
  *run(state) {
    for (const contradiction of changeContradictions(state)) {
      const { plan, index, appendix } = contradiction
      const at = plan.at('subjects', index, 'changed-by')
      const { clause } = appendix['changed-by']
      yield clause === undefined ? { args: contradiction, at } : { args: contradiction, at, clause }
    }
  },
})

/** By what the body lets the appendix be changed: the clause that it names, or its list itself. */
function ground({ 'changed-by': { clause } }: ChangeContradiction['appendix']): Bilingual {
  return clause === undefined
    ? { sv: 'huvuddelens lista', en: 'the list in the body' }
    : { sv: `punkt ${clause}`, en: `clause ${clause}` }
}
