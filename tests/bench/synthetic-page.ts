/** What the middle of a page is made of. */
export type PageKind = 'shop' | 'job list' | 'posting' | 'long posting';

const WORDS =
  'harbour lantern gravel copper meadow ticket window basket ribbon timber kettle anchor pebble saddle candle orchard marble thicket paddle cellar'.split(
    ' ',
  );

/** A page of about `texts` text nodes. The same page each time: figures are compared between runs. */
export function syntheticPage(kind: PageKind, texts: number): string {
  const words = wordsFrom(texts);
  const posting = kind === 'posting' ? POSTING : '';
  const own = kind === 'posting' ? 60 : 8;
  const cards: string[] = [];
  for (let i = 0; i < (texts - own) / 4; i++) cards.push(card(kind, i, words));
  const title = {
    shop: 'Lamps and lanterns',
    'job list': 'All vacancies',
    posting: 'Ferry timetable planner',
    'long posting': 'Ferry timetable planner',
  }[kind];
  const main = kind === 'long posting' ? longPosting(texts, words) : posting;
  const rest =
    kind === 'long posting'
      ? ''
      : `<section class="grid"><h2>${kind === 'shop' ? 'New this week' : 'Other vacancies'}</h2>${cards.join('')}</section>`;
  return `<!doctype html><html lang="en"><head><title>${title} | Tidewater</title><style>
.grid{display:grid;grid-template-columns:repeat(4,1fr)}.card{border:1px solid #ccc}.gone{display:none}nav a{padding:4px}</style></head>
<body><header><nav><a href="/">Home</a> <a href="/a">About</a> <a href="/b">Contact</a></nav></header>
<main><h1>${title}</h1>${main}${rest}</main><footer><p>Tidewater, 4 Quay Street</p></footer></body></html>`;
}

function card(kind: PageKind, i: number, words: (count: number) => string): string {
  if (kind === 'shop')
    return `<div class="card c${i}"><h3><a href="/item/${i}">${words(3)}</a></h3><p class="text">${words(14)}</p><div class="row"><span class="price">€ ${i % 90}.50</span><button type="button">Add to basket</button></div></div>`;
  return `<div class="card c${i}"><h3><a href="/vacancy/${i}">${words(2)} planner</a></h3><p class="text">${words(14)}</p><div class="row"><span class="place">${words(1)}</span><span class="kind">Full-time</span></div></div>`;
}

function longPosting(texts: number, words: (count: number) => string): string {
  const items: string[] = [];
  for (let i = 0; i < texts - 60; i += 2)
    items.push(`<li>You will manage <b>${words(2)}</b> ${words(6)}.</li>`);
  return POSTING.replace('<li>Draw', `${items.join('')}<li>Draw`);
}

/** Words picked by a fixed sequence. */
function wordsFrom(seed: number): (count: number) => string {
  let at = seed;
  return (count) => {
    const picked: string[] = [];
    for (let i = 0; i < count; i++) {
      at = (at * 1_103_515_245 + 12_345) & 0x7fffffff;
      picked.push(WORDS[(at >> 8) % WORDS.length] ?? '');
    }
    return picked.join(' ');
  };
}

const POSTING = `<div class="panel"><p>Tidewater · Harlingen · <span>Full-time</span></p><a class="button" href="/apply">Apply for this vacancy</a>
<h2>About the role</h2><p>We are looking for a planner who keeps forty ferries on time. You will join our planning team of six and report to the head of traffic.</p>
<h2>What you will do</h2><ul><li>Draw up the winter and summer timetables with the harbour masters.</li><li>Shorten the wait at the three busiest piers.</li><li>Explain each change to crews and passengers before it starts.</li><li>Look after the figures that show whether a change has helped.</li></ul>
<h2>What you bring</h2><ul><li>Three years of experience in planning public transport.</li><li>A good command of Dutch and English.</li><li>Ability to say no kindly, and why.</li><li>Knowledge of tides is welcome; we can teach it.</li></ul>
<h2>What we offer</h2><p>€3,400 to €4,100 per month, thirty days of leave, and a free pass for all ferries. <b>Closing date:</b> the first of March.</p>
<p>We are an equal opportunity employer and welcome all applicants.</p></div>`;
