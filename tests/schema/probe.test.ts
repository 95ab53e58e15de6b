import { test } from 'vitest'
import { readFileSync } from 'node:fs'
import { validateDocument } from '../../src/schema/validate.ts'
import { readSource } from '../../src/yaml/source.ts'
import { stringify, parse } from 'yaml'
const t=(p:string)=>parse(readFileSync('agreement/'+p,'utf8'))
const show=(kind:any,o:any)=>{const s=readSource('x.yaml',Buffer.from(typeof o==='string'?o:stringify(o)));const r=validateDocument(kind,s);
 for(const f of r.findings){const p=s.position(s.locate(f.at).offset);console.log(`${p.line}:${p.column} ${f.rule}\n   ${f.message.sv}  →  ${f.hint?.sv}\n   ${f.message.en}  →  ${f.hint?.en}`)}; console.log(r.content!==null)}
test('x',()=>{
let b = t('body/2014-12-01.yaml')
show('body',b)
b.term.start='2015-02-30'; b.term.end='i morgon'; b.bodies[0].frequency='x'; b.bodies[1].frequency={times:1}; b.appendices[0]['changed-by'].kind='x'; delete b.appendices[1]['changed-by'].kind; b.appendices[2]['changed-by']=3; b.coordinators.roles=['a','a',null]; b.bodies[1].chair=null; b.bodies[0].chair={kind:'q',roles:[]}
b.parties=[b.parties[0]]; b.kind='bod'; b.clauses[1].number='x'; b.clauses[2].number='4'; b.clauses[3].number=1.5; b.clauses[4].number=-1;b.intentions[0].strngth=b.intentions[0].strength; delete b.intentions[0].strength; b.intentions[1].clause=4; b.signing.text=''; b.signing.heading=' x'; b.parties[0].name='x'.repeat(400); b.term.renewal.extension='2 år'; b.term.renewal.kind='expres'; b.signing.zzzzzzzz=1; b.districts='alby'; b.roles=null; b.notices.channels=[]; b.roles
show('body', b)
let f = t('appendix-5-follow-up/2014-12-01.yaml'); f.subjects[0]['changed-by']={kind:'z'}; f.subjects[1]['changed-by']=4;f.subjects[2].subject='sit'
show('follow-up', f)
let s=t('appendix-2-situation/2014-12-01.yaml'); s.statistics.rows[0].figures={12:3,2012:'x'}; s.statistics.rows[0].trend='up';s.statistics.years=[2012,2012,'x']; s.priorities=3; s.statistics.rows[1].trend=['x']
show('situation', s)
show('measures', s)
show('body', '- a')
show('body', 'a')
show('body', 'date: 3')
})
