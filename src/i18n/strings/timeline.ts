import { stringPair } from './string-pair.ts';

/** The timeline’s page: its list, filters and notices. */
export const timeline = stringPair(
  {
    'timeline.title': 'Dòng thời gian',
    'timeline.summary': '{count} cột mốc của Việt Nam trong ASEAN và những năm dẫn tới đó. Cột mốc nào cũng có ngày và nguồn.',
    'timeline.description': '{count} cột mốc của Việt Nam trong ASEAN, {from}–{to}, có ngày và nguồn.',
    'timeline.list': 'Từng năm một',
    'timeline.years': 'Chọn năm',
    'timeline.count.one': '1 cột mốc',
    'timeline.count.other': '{count} cột mốc',
    'timeline.none': 'Không có cột mốc nào thuộc các lĩnh vực đã chọn.',
    'timeline.all': 'Chọn tất cả',
    'timeline.noLabel': 'không rõ ngày',
  },
  {
    'timeline.title': 'Timeline',
    'timeline.summary': '{count} milestones of Viet Nam in ASEAN, and the years that led to them. Each has its date and its sources.',
    'timeline.description': '{count} milestones of Viet Nam in ASEAN, {from}–{to}, with dates and sources.',
    'timeline.list': 'Year by year',
    'timeline.years': 'Choose a year',
    'timeline.count.one': '1 milestone',
    'timeline.count.other': '{count} milestones',
    'timeline.none': 'No milestone belongs to the fields chosen.',
    'timeline.all': 'Choose all',
    'timeline.noLabel': 'day unknown',
  },
);
