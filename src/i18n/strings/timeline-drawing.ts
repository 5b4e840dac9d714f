import { stringPair } from './string-pair.ts';

/** The drawing of the timeline and its controls. */
export const timelineDrawing = stringPair(
  {
    'timeline.legendLevels':
      'Dấu tô kín: mức 1 và 2. Dấu rỗng: mức 3. Ô có số: các cột mốc nằm sát nhau. Vạch ngang: việc kéo dài. Nền sậm: thời gian Việt Nam chủ trì.',
    'drawing.toolbar': 'Xem gần, xa, sớm hơn, muộn hơn',
    'drawing.earlier': 'Sớm hơn',
    'drawing.later': 'Muộn hơn',
    'drawing.closer': 'Gần hơn',
    'drawing.wider': 'Xa hơn',
    'drawing.whole': 'Toàn bộ',
    'drawing.density': 'Số cột mốc mỗi năm',
    'drawing.from': 'Đầu khoảng thời gian đang xem',
    'drawing.to': 'Cuối khoảng thời gian đang xem',
    'drawing.cursor': 'Cột mốc trên hình',
    'drawing.keys': 'Bàn phím: ← → sang cột mốc khác, Enter mở, Esc đóng, + − gần hơn, xa hơn, Shift và ← → sớm hơn, muộn hơn, 0 xem toàn bộ.',
    'drawing.wheelHint': 'Giữ Ctrl hoặc ⌘ khi lăn chuột để xem gần hơn; giữ Shift để sang ngang.',
    'drawing.cluster': '{count} cột mốc, {from} – {to}',
    'drawing.quarter': 'Quý {quarter}',
  },
  {
    'timeline.legendLevels':
      'Filled marks: levels 1 and 2. Hollow marks: level 3. Boxes with a number: milestones close together. Lines: what lasted. Shaded: Viet Nam in the chair.',
    'drawing.toolbar': 'Closer, wider, earlier, later',
    'drawing.earlier': 'Earlier',
    'drawing.later': 'Later',
    'drawing.closer': 'Closer',
    'drawing.wider': 'Wider',
    'drawing.whole': 'Whole',
    'drawing.density': 'Milestones a year',
    'drawing.from': 'Beginning of the period shown',
    'drawing.to': 'End of the period shown',
    'drawing.cursor': 'Milestone in the drawing',
    'drawing.keys': 'Keyboard: ← → another milestone, Enter opens, Esc closes, + − closer and wider, Shift with ← → earlier and later, 0 the whole.',
    'drawing.wheelHint': 'Hold Ctrl or ⌘ while scrolling to look closer; hold Shift to move sideways.',
    'drawing.cluster': '{count} milestones, {from} – {to}',
    'drawing.quarter': 'Q{quarter}',
  },
);
