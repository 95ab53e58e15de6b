import type { SmallAgreement } from '../support/small.ts'

/**
 * What a careful lawyer expects of each small agreement, worked out by hand with a calendar: as of a day, the duty, and how
 * it stands. `plan` is the day to plan for where that is another, `pace` the day by which an even pace has it done, `or`
 * another day that can be defended, `by` the record that did it; `–` where there is no such duty.
 */
export const DATES: Readonly<Record<SmallAgreement, readonly (readonly [string, string, string])[]>> = {
  'express-18-months': [
    // 2015-12-31 less six months is 2015-06-31, which June lacks. In sixty days it is soon.
    ['2015-05-01', 'renewal-consultation/1', 'due-soon 2015-06-30 or 2015-07-01'],
    // Eighteen months from 1 July 2014. The last day is New Year's Eve, a Thursday.
    ['2015-05-01', 'term-end/1', 'upcoming 2015-12-31 plan 2015-12-30'],
    // The second half of 2014 is no whole calendar year.
    ['2015-05-01', 'meeting/steering-group/2014/1', '–'],
    // Half of 365 days is 182.5, so the 183rd day, 2 July.
    ['2015-05-01', 'meeting/steering-group/2015/1', 'upcoming 2015-12-31 plan 2015-12-30 pace 2015-07-02'],
    ['2015-05-01', 'meeting/steering-group/2015/2', 'upcoming 2015-12-31 plan 2015-12-30'],
    // The first turn takes in the half-year before its first whole year.
    ['2015-05-01', 'chair-rotation/steering-group/2015', 'upcoming 2015-12-31 plan 2015-12-30'],
    // The extension does not need the overarching agreement.
    ['2015-05-01', 'overarching-agreement/1', '–'],
    // An extension is an act of the parties: there is nothing to end by notice.
    ['2015-05-01', 'termination-notice/1', '–'],
    ['2015-12-15', 'renewal-consultation/1', 'done 2015-06-30 or 2015-07-01 by 2015-06-11-samrad'],
    ['2015-12-15', 'term-end/1', 'done 2015-12-31 plan 2015-12-30 by 2015-11-26-forlangning'],
    // The second term has not begun.
    ['2015-12-15', 'renewal-consultation/2', '–'],
    // Eighteen months from 1 January 2016; a Friday.
    ['2016-01-01', 'term-end/2', 'upcoming 2017-06-30'],
    // December has a 30th: nothing to round. A Friday.
    ['2016-01-01', 'renewal-consultation/2', 'upcoming 2016-12-30'],
    // Half of 366 days is 183: 1 July. The last day is a Saturday.
    ['2016-01-01', 'meeting/steering-group/2016/1', 'upcoming 2016-12-31 plan 2016-12-30 pace 2016-07-01'],
    // Held on the last day it is in time.
    ['2016-12-30', 'renewal-consultation/2', 'done 2016-12-30 by 2016-12-30-samrad'],
    // Agreed on the day after the deadline of the consultation, which does not matter; but not yet signed by all.
    ['2017-01-09', 'term-end/2', 'upcoming 2017-06-30'],
    ['2017-01-10', 'term-end/2', 'done 2017-06-30 by 2016-12-31-forlangning'],
    // Two terms meet on 1 July, and the calendar year 2017 is whole all the same. The pace has passed.
    ['2017-08-01', 'meeting/steering-group/2017/1', 'due-soon 2017-12-31 plan 2017-12-29 pace 2017-07-02'],
    // 2018-12-31 less six months: 30 June 2018 is a Saturday.
    ['2017-08-01', 'renewal-consultation/3', 'upcoming 2018-06-30 plan 2018-06-29 or 2018-07-01'],
    // New Year's Eve is a Monday: plan for the Friday before.
    ['2017-08-01', 'term-end/3', 'upcoming 2018-12-31 plan 2018-12-28'],
    // The chair passes on at the turn of the year, not with the term.
    ['2017-08-01', 'chair-rotation/steering-group/2017', 'upcoming 2017-12-31 plan 2017-12-29'],
    ['2018-06-30', 'renewal-consultation/3', 'due-soon 2018-06-30 plan 2018-06-29 or 2018-07-01'],
    ['2018-07-01', 'renewal-consultation/3', 'overdue 2018-06-30 plan 2018-06-29 or 2018-07-01'],
    // Nobody has extended the agreement, but the parties still may.
    ['2018-12-31', 'chair-rotation/steering-group/2018', 'due-soon 2018-12-31 plan 2018-12-28'],
  ],
  'four-years-from-leap-day': [
    // Four years from a leap day end on the day before the next one; a Friday.
    ['2016-04-01', 'term-end/1', 'upcoming 2020-02-28'],
    ['2016-04-01', 'renewal-consultation/1', 'upcoming 2019-02-28'],
    // The first year runs from 29 February 2016 to 28 February 2017: 366 days, a third is 122.
    ['2016-04-01', 'meeting/steering-group/2016/1', 'upcoming 2017-02-28 pace 2016-06-29'],
    ['2016-04-01', 'meeting/steering-group/2016/2', 'upcoming 2017-02-28 pace 2016-10-29'],
    ['2016-04-01', 'meeting/steering-group/2016/3', 'upcoming 2017-02-28'],
    ['2016-04-01', 'meeting/steering-group/2016/4', '–'],
    // Two years at a time, from the leap day.
    ['2016-04-01', 'chair-rotation/steering-group/2016', 'upcoming 2018-02-28'],
    // It is valid until 2036.
    ['2016-04-01', 'overarching-agreement/1', '–'],
    // The second year begins on 1 March, since 2017 has no 29 February; a third of 365 days is 121.67, so 122.
    ['2017-03-01', 'meeting/steering-group/2017/1', 'upcoming 2018-02-28 pace 2017-06-30'],
    ['2017-03-01', 'meeting/steering-group/2016/3', 'overdue 2017-02-28'],
    ['2018-03-01', 'chair-rotation/steering-group/2018', 'upcoming 2020-02-28'],
    // The fourth year ends with the term, a day before the leap day.
    ['2019-03-01', 'meeting/steering-group/2019/1', 'upcoming 2020-02-28 pace 2019-06-30'],
    ['2019-03-01', 'renewal-consultation/1', 'done 2019-02-28 by 2019-02-20-samrad'],
    ['2020-02-28', 'term-end/1', 'done 2020-02-28 by 2019-10-01-forlangning'],
    // The second term begins on a leap day again; 28 February 2024 is a Wednesday.
    ['2020-02-29', 'term-end/2', 'upcoming 2024-02-28'],
    ['2020-02-29', 'renewal-consultation/2', 'upcoming 2023-02-28'],
    // 28 February 2021 is a Sunday.
    ['2020-02-29', 'meeting/steering-group/2020/1', 'upcoming 2021-02-28 plan 2021-02-26 pace 2020-06-29'],
    ['2020-02-29', 'chair-rotation/steering-group/2020', 'upcoming 2022-02-28'],
  ],
  'monthly-and-weekly-bodies': [
    // Twelve a year: 365 / 12 is 30.4, so the 31st day. It has passed without a meeting.
    ['2015-02-01', 'meeting/council/2015/1', 'due-soon 2015-12-31 plan 2015-12-30 pace 2015-01-31'],
    // 2 × 30.4 is 60.8: the 61st day.
    ['2015-02-01', 'meeting/council/2015/2', 'upcoming 2015-12-31 plan 2015-12-30 pace 2015-03-02'],
    ['2015-02-01', 'meeting/council/2015/12', 'upcoming 2015-12-31 plan 2015-12-30'],
    ['2015-02-01', 'meeting/council/2015/13', '–'],
    // Every week: fifty-two, and the 365th day has no meeting of its own. 365 / 52 is 7.02, so the 8th day.
    [
      '2015-02-01',
      'meeting/operative-group/2015/1',
      'done 2015-12-31 plan 2015-12-30 pace 2015-01-08 by 2015-01-05-operativa-gruppen',
    ],
    // 3 × 7.02 is 21.06: the 22nd day. Held four days later it is the third all the same.
    [
      '2015-02-01',
      'meeting/operative-group/2015/3',
      'done 2015-12-31 plan 2015-12-30 pace 2015-01-22 by 2015-01-26-operativa-gruppen',
    ],
    ['2015-02-01', 'meeting/operative-group/2015/4', 'due-soon 2015-12-31 plan 2015-12-30 pace 2015-01-29'],
    ['2015-02-01', 'meeting/operative-group/2015/5', 'upcoming 2015-12-31 plan 2015-12-30 pace 2015-02-05'],
    ['2015-02-01', 'meeting/operative-group/2015/52', 'upcoming 2015-12-31 plan 2015-12-30'],
    ['2015-02-01', 'meeting/operative-group/2015/53', '–'],
    // Every fourteen days: twenty-six, of which the thirteenth is due with half of the year.
    ['2015-02-01', 'meeting/night-group/2015/13', 'upcoming 2015-12-31 plan 2015-12-30 pace 2015-07-02'],
    ['2015-02-01', 'meeting/night-group/2015/27', '–'],
    // Fifty-two weeks are no whole number of three weeks.
    ['2015-02-01', 'meeting/school-group/2015', 'undetermined'],
    // 2016-12-31 less a month is 2016-11-31, which November lacks; 30 November is a Wednesday.
    ['2015-02-01', 'renewal-consultation/1', 'upcoming 2016-11-30 or 2016-12-01'],
    // In a leap year 366 / 12 is 30.5: the 31st day, and then the 61st, which is 1 March.
    ['2016-02-01', 'meeting/council/2016/1', 'due-soon 2016-12-31 plan 2016-12-30 pace 2016-01-31'],
    ['2016-02-01', 'meeting/council/2016/2', 'upcoming 2016-12-31 plan 2016-12-30 pace 2016-03-01'],
    ['2016-02-01', 'meeting/operative-group/2015/4', 'overdue 2015-12-31 plan 2015-12-30 pace 2015-01-29'],
    // 52 × 7 is 364: 366 days have fifty-two whole weeks too.
    ['2016-02-01', 'meeting/operative-group/2016/52', 'upcoming 2016-12-31 plan 2016-12-30'],
  ],
  'no-end': [
    ['2015-06-01', 'term-end/1', '–'],
    ['2015-06-01', 'renewal-consultation/1', '–'],
    // Notice can be given on any day: nothing is ever late.
    ['2015-06-01', 'termination-notice/1', 'open'],
    // Three months from 30 November is 30 February, which 2016 lacks.
    ['2015-11-30', 'termination-notice/1', 'open or 2016-03-01'],
    // The agreement's first year ends on a leap day, a Monday: 366 days, half is 183.
    ['2015-06-01', 'meeting/steering-group/2015/1', 'upcoming 2016-02-29 pace 2015-08-30'],
    ['2015-06-01', 'chair-rotation/steering-group/2015', 'upcoming 2016-02-29'],
    // The years run on, though no term is ever extended: half of 365 days is 182.5.
    ['2016-03-01', 'meeting/steering-group/2016/1', 'upcoming 2017-02-28 pace 2016-08-30'],
    ['2016-03-01', 'meeting/steering-group/2016/2', 'upcoming 2017-02-28'],
    ['2016-03-01', 'meeting/steering-group/2015/2', 'overdue 2016-02-29'],
    ['2016-03-01', 'chair-rotation/steering-group/2016', 'upcoming 2017-02-28'],
    // The day before anybody gives notice: the third year is the running one.
    ['2017-11-26', 'meeting/steering-group/2017/2', 'upcoming 2018-02-28'],
    ['2017-11-26', 'chair-rotation/steering-group/2017', 'upcoming 2018-02-28'],
    // Posted on a Monday: Tuesday, Wednesday, Thursday 30 November, by every reading of weekday.
    ['2017-11-27', 'notice-receipt/2017-11-27-uppsagning', 'due-soon 2017-11-30'],
    // Three months from the receipt: 30 February is rounded down, and the day after can be defended.
    ['2017-11-27', 'term-end/1', 'upcoming 2018-02-28 or 2018-03-01'],
    ['2017-11-27', 'termination-notice/1', 'done by 2017-11-27-uppsagning'],
    // The agreement ends with the turn: nobody takes over.
    ['2017-11-27', 'chair-rotation/steering-group/2017', '–'],
    // The year ends on the last day, so that its meetings are still due.
    ['2018-02-28', 'meeting/steering-group/2017/2', 'due-soon 2018-02-28'],
    ['2018-03-01', 'term-end/1', 'done 2018-02-28 or 2018-03-01'],
  ],
  'no-renewal': [
    // A Monday.
    ['2016-01-01', 'term-end/1', 'upcoming 2017-01-30'],
    // It ends of itself: nobody need consult, extend or give notice.
    ['2016-01-01', 'renewal-consultation/1', '–'],
    ['2016-01-01', 'overarching-agreement/1', '–'],
    ['2016-01-01', 'termination-notice/1', '–'],
    // The agreement's year from 31 August 2015 has a leap day: 366 days, and the 183rd is that day.
    ['2016-01-01', 'meeting/steering-group/2015/1', 'upcoming 2016-08-30 pace 2016-02-29'],
    ['2016-01-01', 'meeting/steering-group/2015/2', 'upcoming 2016-08-30'],
    // What is left after it, five months, is no year.
    ['2016-09-01', 'meeting/steering-group/2016/1', '–'],
    ['2016-08-31', 'meeting/steering-group/2015/1', 'overdue 2016-08-30 pace 2016-02-29'],
    // There is only one turn, and nothing after it.
    ['2016-09-01', 'chair-rotation/steering-group/2015', '–'],
    ['2016-09-01', 'intention/evaluation', 'upcoming 2016-12-31 plan 2016-12-30'],
    ['2017-01-30', 'term-end/1', 'due-soon 2017-01-30'],
    ['2017-01-31', 'term-end/1', 'done 2017-01-30'],
  ],
  tacit: [
    // 2015-12-31 less three months is 2015-09-31. A letter deemed received on Wednesday the 30th is posted at the latest on
    // Sunday the 27th, when no post office is open: so on Friday the 25th.
    ['2015-05-01', 'termination-notice/1', 'upcoming 2015-09-30 plan 2015-09-25 or 2015-10-01'],
    ['2015-05-01', 'term-end/1', 'upcoming 2015-12-31 plan 2015-12-30'],
    ['2015-05-01', 'renewal-consultation/1', '–'],
    // On the day itself one is in time; on the next, nobody is late, since nobody had to give notice.
    ['2015-09-30', 'termination-notice/1', 'due-soon 2015-09-30 plan 2015-09-25 or 2015-10-01'],
    ['2015-10-01', 'termination-notice/1', 'done 2015-09-30 plan 2015-09-25 or 2015-10-01'],
    // It is now certain that the term is no end.
    ['2015-09-30', 'term-end/1', 'upcoming 2015-12-31 plan 2015-12-30'],
    ['2015-10-01', 'term-end/1', 'done 2015-12-31 plan 2015-12-30'],
    ['2015-10-01', 'termination-notice/2', '–'],
    // A Friday: posted on the Tuesday before.
    ['2016-01-01', 'termination-notice/2', 'upcoming 2016-09-30 plan 2016-09-27 or 2016-10-01'],
    ['2016-01-01', 'term-end/2', 'upcoming 2016-12-31 plan 2016-12-30'],
    // A Saturday: received on the Friday, posted on the Tuesday.
    ['2017-01-01', 'termination-notice/3', 'upcoming 2017-09-30 plan 2017-09-26 or 2017-10-01'],
    // A Sunday: received on the Friday, posted on the Tuesday.
    ['2018-01-01', 'termination-notice/4', 'upcoming 2018-09-30 plan 2018-09-25 or 2018-10-01'],
    // Four meetings a year in the fourth year that nobody had to agree on: 365 / 4 is 91.25, so the 92nd day.
    ['2018-01-01', 'meeting/steering-group/2018/1', 'upcoming 2018-12-31 plan 2018-12-28 pace 2018-04-02'],
    ['2018-01-01', 'meeting/steering-group/2018/4', 'upcoming 2018-12-31 plan 2018-12-28'],
    ['2018-01-01', 'chair-rotation/steering-group/2018', 'upcoming 2018-12-31 plan 2018-12-28'],
    // Posted on a Wednesday: Thursday, Friday, Monday 1 October; where Saturdays count, Saturday 29 September.
    ['2018-09-26', 'notice-receipt/2018-09-26-uppsagning', 'due-soon 2018-10-01 or 2018-09-29'],
    // A day late for the fourth term, which therefore is no end.
    ['2018-10-01', 'termination-notice/4', 'done 2018-09-30 plan 2018-09-25 or 2018-10-01'],
    ['2018-10-01', 'term-end/4', 'done 2018-12-31 plan 2018-12-28'],
    // It ends the fifth. 30 September 2019 is a Monday: received Thursday, Friday, Monday, posted on the Wednesday.
    [
      '2019-01-01',
      'termination-notice/5',
      'done 2019-09-30 plan 2019-09-25 or 2019-10-01 by 2018-09-26-uppsagning',
    ],
    // New Year's Eve is a Tuesday. If notice came in time after all, the agreement ended with the fourth.
    ['2018-10-01', 'term-end/5', 'upcoming 2019-12-31 plan 2019-12-30 or 2018-12-31'],
    ['2019-01-01', 'term-end/5', 'upcoming 2019-12-31 plan 2019-12-30 or 2018-12-31'],
    ['2019-01-01', 'chair-rotation/steering-group/2019', '–'],
    ['2019-01-01', 'meeting/steering-group/2019/4', 'upcoming 2019-12-31 plan 2019-12-30'],
    ['2020-01-01', 'term-end/5', 'done 2019-12-31 plan 2019-12-30 or 2018-12-31'],
    ['2020-01-01', 'termination-notice/6', '–'],
  ],
  'three-parties': [
    ['2015-06-01', 'signature/rescue', 'done by 2014-12-16-underskrift-raddningstjansten'],
    // 2016-12-31 less three months is 2016-09-31; 30 September is a Friday.
    ['2015-06-01', 'renewal-consultation/1', 'upcoming 2016-09-30 or 2016-10-01'],
    // It is valid until 2017-06-30, but the extension would run until 2018-12-31.
    ['2015-06-01', 'overarching-agreement/1', 'upcoming 2016-12-31 plan 2016-12-30'],
    ['2015-06-01', 'chair-rotation/steering-group/2015', 'upcoming 2015-12-31 plan 2015-12-30'],
    // Posted on the Thursday before Midsummer: Monday, Tuesday, Wednesday. By the other readings Midsummer Eve counts.
    ['2015-06-18', 'notice-receipt/2015-06-18-uppmaning', 'due-soon 2015-06-24 or 2015-06-23 or 2015-06-23'],
    // Fourteen days from the receipt; or from the sending; or from the receipt by the other readings.
    [
      '2015-06-18',
      'cure-period/2015-06-18-uppmaning',
      'due-soon 2015-07-08 or 2015-07-02 or 2015-07-07 or 2015-07-07',
    ],
    [
      '2015-07-08',
      'cure-period/2015-06-18-uppmaning',
      'done 2015-07-08 or 2015-07-02 or 2015-07-07 or 2015-07-07 by 2015-07-08-rattelse',
    ],
    // Two of three have consulted, which is no consultation between the parties.
    ['2016-09-30', 'renewal-consultation/1', 'due-soon 2016-09-30 or 2016-10-01'],
    ['2016-10-01', 'renewal-consultation/1', 'overdue 2016-09-30 or 2016-10-01'],
    ['2016-10-01', 'chair-rotation/steering-group/2016', 'upcoming 2016-12-31 plan 2016-12-30'],
    ['2017-01-01', 'term-end/1', 'done 2016-12-31 plan 2016-12-30'],
    ['2017-01-01', 'chair-rotation/steering-group/2016', '–'],
  ],
}
