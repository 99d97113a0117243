const DUTIES = [
  'Shorten the wait at the three busiest piers, and tell the harbour council what helped.',
  'Ship new timetable features on time and close tickets in the sprint backlog.',
  'Own the results of the winter timetable from the first sketch to the last boat.',
  'Deliver weekly reports to the head of traffic and meet tight deadlines.',
  'Talk with <b>crews and passengers</b> every week and decide which problem to solve next.',
  'Improve customer <em>satisfaction</em> and reduce complaints about missed links.',
  'Execute the tasks assigned by the planning lead and follow established processes.',
  'Run experiments to find out what <a href="/why">makes people come back</a>.',
];
const DEMANDS = [
  'You thrive in a fast-paced environment and are happy to wear many hats.',
  'At least five years of work with timetables, tides or both.',
  'You measure success by what changes for passengers, not by the number of plans.',
  'Willing to go the extra mile when the season demands it.',
  'A learning budget and a mentor from another harbour help you to grow.',
];

/** A posting of some 900 words in a page with the usual around it. The same each time: figures are compared between runs. */
export function postingPage(): string {
  const list = (lines: readonly string[], times: number) =>
    Array.from({ length: times }, () => lines.map((line) => `<li>${line}</li>`).join('')).join('');
  const links = Array.from({ length: 60 }, (_, nth) => `<li><a href="/p/${nth}">Pier ${nth}</a></li>`).join(
    '',
  );
  return `<!doctype html><html lang="en"><head><title>Ferry planner | Tidewater</title>
<style>body{font:16px/1.5 sans-serif;max-width:70ch;margin:auto}nav ul{columns:4}</style></head>
<body><nav><ul>${links}</ul></nav>
<main><h1>Ferry planner</h1><p>Tidewater · Harlingen · Full-time</p><a href="/apply">Apply for this job</a>
<h2>About the role</h2><p>We are looking for a planner who keeps forty ferries on time. You will join a team of six and have the freedom to decide how.</p>
<h2>What you will do</h2><ul>${list(DUTIES, 6)}</ul>
<h2>What you bring</h2><ul>${list(DEMANDS, 4)}</ul>
<h2>What we offer</h2><p>Thirty days of holiday, a pension, and free crossings for you and your family.</p></main>
<footer><p>Tidewater, 4 Quay Street</p></footer></body></html>`;
}
