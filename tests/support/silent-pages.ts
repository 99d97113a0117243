/** A page that holds no posting, and its address. */
type SilentPage = { readonly name: string; readonly url: string; readonly html: string };

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><header><nav><a href="/">Home</a> <a href="/about">About</a> <a href="/careers">Careers</a></nav></header>${body}<footer><p>We’re hiring! <a href="/careers">See open positions</a></p><p>© Quillby & Co. <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></p></footer></body></html>`;
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (name: string, url: string, title: string, body: string): SilentPage => ({
  name,
  url,
  html: shell(title, body),
});

const CARDS = [
  ['Kiln operator', 'Load and fire two kilns, and write down what came out.'],
  ['Glaze chemist', 'Mix, test and name the glazes of the next season.'],
  ['Shop assistant', 'Sell pots on the quay from April to October.'],
  ['Book-keeper', 'Keep the books of a workshop of twelve.'],
  ['Packer', 'Pack pots so that they arrive as pots.'],
] as const;

/** Pages about work, hiring and much else, none of which advertises one job in words of its own. */
export const silentPages: readonly SilentPage[] = [
  page(
    'an article about hiring',
    'https://quillby.example/blog/how-we-hire',
    'How we hire potters – Quillby',
    `<article><h1>How we hire potters</h1>${paragraphs(
      'Last year four hundred people applied for three places at the wheel. We read every letter, and this is what we learned about our own requirements.',
      'First, years of experience tell little. Two of the best throwers we know had been at it for eighteen months; the worst had a degree in ceramics and a strong opinion.',
      'Second, an interview at a table is of no use. We now ask candidates to spend a paid afternoon with us, and to centre a kilo of clay.',
      'Third, we stopped asking for a cover letter. What you will do every day is throw; what we want to see is a bowl.',
    )}<h2>What we look for now</h2><p>Patience, dry hands and the habit of sweeping up. Everything else can be taught in a winter.</p></article>`,
  ),
  page(
    'a listing of cards',
    'https://quillby.example/careers',
    'Careers at Quillby',
    `<main><h1>Work with us</h1><p>Twelve people, two kilns and a quay.</p>${CARDS.map(([title, text]) => `<div class="role"><h3><a href="/careers/x">${title}</a></h3><p>${text}</p><span>Full-time</span></div>`).join('')}</main>`,
  ),
  page(
    'a listing as a table',
    'https://quillby.example/vacancies',
    'Current vacancies | Quillby',
    `<main><h1>Current vacancies</h1><table><tr><th>Position</th><th>Closing date</th></tr>${CARDS.map(([title]) => `<tr><td><a href="/vacancies/x">${title}</a></td><td>31 March</td></tr>`).join('')}</table><h2>How to apply</h2><p>Choose a position, read the job description and send us the form with your CV. Applicants must be able to work in the UK.</p></main>`,
  ),
  page(
    'a listing with long teasers and apply buttons',
    'https://jobs.quillby.example/search?q=potter',
    'Potter jobs in Whitby | 23 vacancies',
    `<main><h1>Potter jobs in Whitby</h1>${CARDS.map(([title, text]) => `<article><h2><a href="/job/1">${title}</a></h2><p>${text} You will join a team of twelve and report to the master potter. Experience with clay is welcome, and a driving licence helps.</p><a href="/apply/1">Apply now</a></article>`).join('')}</main>`,
  ),
  page(
    'an application form without the description',
    'https://quillby.example/careers/kiln-operator/apply',
    'Apply: Kiln operator | Quillby',
    '<main><h1>Kiln operator</h1><form action="/apply"><label>First name<input name="a"></label><label>Last name<input name="b"></label><label>Email<input name="c" type="email"></label><label>Resume<input type="file"></label><label>Why do you want to work with us?<textarea name="d"></textarea></label><label>How many years of experience do you have with gas kilns?<input name="e"></label><p>We are an equal opportunity employer and treat all applicants alike, without regard to age, gender or faith.</p><button>Submit application</button></form></main>',
  ),
  page(
    'a careers page whose roles are no links themselves',
    'https://quillby.example/careers',
    'Join our team | Quillby',
    `<main><h1>Join our team</h1><p>Help us to make pots that outlive their owners, on a quay with a view.</p><a href="#roles">View open positions</a><h2>Benefits and perks</h2><h3>Competitive pay</h3><p>Competitive salary, a share of the Christmas sale and a bonus of seconds</p><h3>Health</h3><p>Dental insurance, and gloves that fit.</p><h2>Open positions</h2><p>Join our team of twelve and help to shape the next season.</p>${CARDS.map(([title, text]) => `<div><h3>${title}</h3><p>Workshop</p><p>${text}</p><span>Full-time</span><span>3+ years</span><a href="/careers/x">View details</a></div>`).join('')}<h2>How we hire</h2><p>Send us your resume and a cover letter; we answer within a week.</p></main>`,
  ),
  page(
    'a step of an application that is no form by its tags',
    'https://jobs.quillby.example/kiln-operator/apply/manually',
    'Kiln operator',
    `<main><h2>Kiln operator</h2><ol><li>completed step 1 of 4 My information</li><li>current step 2 of 4 My experience</li><li>step 3 of 4 Application questions</li></ol><h3>My experience</h3><p>* Indicates a required field</p><h4>Work experience</h4><label>Job title<input></label><label>Company<input></label><label>Location<input></label><label>I currently work here<input type="checkbox"></label><p>Role description</p><textarea></textarea><h4>Education</h4><label>School<input></label><h4>Skills</h4><p>Type to add skills</p><input><h4>Resume</h4><p>Optional: upload further papers such as a cover letter below. Files of up to five megabytes can be read by the people who look through them.</p><p>We ask for your years of experience with kilns, and for nothing that has no bearing on the work at hand.</p><button>Save and continue</button></main>`,
  ),
  page(
    'a round of opinions of people with titles',
    'https://quillby.example/opinions',
    "Editor's choice: how we came to work",
    `<main><h1>Editor's choice</h1><h2>How did you come to work today?</h2>${[
      [
        'Nell Ashdown, president and executive director, Council for Education of Potters',
        'My work takes me along the coast, and when the ferry runs I take it. It teaches patience and the ability to read in a swell.',
      ],
      [
        'Piet Aarts, chief of glazing experience, Harbour Wares',
        'On foot, since the bus does not come. I would like a better knowledge of its timetable, as would its driver.',
      ],
      [
        'Una Reyes, managing director, Salt & Slip',
        'By bicycle, with a crate of bowls behind me, which is a strong argument for going slowly on the cobbles.',
      ],
    ]
      .map(([who, what]) => `<p><strong>${who}</strong></p><p>${what}</p>`)
      .join('')}</main>`,
  ),
  page(
    'a check for robots',
    'https://jobs.quillby.example/viewjob?jk=1',
    'Just a moment...',
    '<main><h1>Additional verification required</h1><p>Checking that you are human. This may take a few seconds. jobs.quillby.example needs to review the security of your connection before it goes on.</p><p>Ray ID: 7f3a</p></main>',
  ),
  page(
    'a sign-in wall',
    'https://network.example/jobs/view/4411',
    'Sign in to see this job | Network',
    '<main><h1>Kiln operator</h1><p>Sign in to see who you already know at Quillby.</p><form><label>Email<input type="email"></label><label>Password<input type="password"></label><button>Sign in</button></form><p>By clicking Continue you agree to the user agreement, the privacy policy and the cookie policy. New here? Join now and find out about jobs, people and companies that match your experience.</p></main>',
  ),
  page(
    'a shop',
    'https://shop.quillby.example/jug',
    'Salt-glazed jug, two pints',
    `<main><h1>Salt-glazed jug, two pints</h1><p>£48.00</p><button>Add to basket</button><h2>Description</h2>${paragraphs('Thrown in one piece, fired twice and glazed with salt. Holds two pints and looks like more.', 'What you will get: the jug, a card signed by who made it, and a box that can be sent back.')}<h2>Requirements for care</h2><p>Wash by hand. Not for the oven.</p></main>`,
  ),
  page(
    'an encyclopaedia on an occupation',
    'https://wiki.example/wiki/Potter',
    'Potter – Encyclopaedia',
    `<main><h1>Potter</h1><div id="toc"><h2>Contents</h2><ul><li>Duties</li><li>Education</li><li>Salary</li></ul></div>${paragraphs('A potter is a person who makes pots. Potters work in workshops, factories and schools.')}<h2>Duties and responsibilities</h2>${paragraphs('Duties include preparing clay, throwing, turning, glazing and firing. In factories a potter is responsible for a single step.')}<h2>Education and training</h2>${paragraphs('Most potters have served an apprenticeship. A bachelor’s degree in ceramics is offered by some forty universities. Skills include patience and knowledge of materials.')}<h2>See also</h2><ul><li><a href="/wiki/Kiln">Kiln</a></li></ul></main>`,
  ),
  page(
    'a forum thread about an employer',
    'https://forum.example/t/working-at-quillby/88',
    'Has anybody worked at Quillby? – Clay Forum',
    `<main><h1>Has anybody worked at Quillby?</h1>${['I saw they are looking for a kiln operator. What is the pay like?', 'Worked there for two years. You will be on your feet all day, but the team is kind and you learn a lot.', 'They wanted three years of experience when I applied. Benefits were good: pension, health insurance and all the seconds you can carry.', 'The interview process took two afternoons. They asked me to throw a bowl.'].map((text) => `<div class="post"><b>user</b><p>${text}</p><a href="#">Reply</a></div>`).join('')}</main>`,
  ),
  page(
    'news of layoffs and hiring',
    'https://news.example/2026/11/quillby-hires',
    'Quillby to hire forty people in Whitby',
    `<article><h1>Quillby to hire forty people in Whitby</h1><p>By a reporter, 3 November</p>${paragraphs('Quillby, the maker of salt-glazed jugs, said on Tuesday that it is hiring forty people for a second workshop on the west quay.', 'The company is looking for kiln operators, packers and drivers, said Ms Dunmore, its head. Salaries start at £27,000 a year.', '“We want people who care,” she said. “Experience with clay is not a requirement.” The company raised $5 million last year.', 'The unemployment rate in the district is the lowest in twenty years.')}</article>`,
  ),
  page(
    'results of a search engine',
    'https://search.example/?q=kiln+operator+jobs',
    'kiln operator jobs – Search',
    `<main>${['Kiln operator jobs in Whitby – JobBoard', 'Kiln operator salary – Wages', 'Kiln Operator, Quillby – careers', 'What does a kiln operator do?', 'Kiln operator job description template'].map((title) => `<div><h3><a href="https://a.example/">${title}</a></h3><p>Responsibilities include loading and firing. Requirements: two years of experience, ability to lift 25 kg. Apply today …</p></div>`).join('')}</main>`,
  ),
  page(
    'documentation',
    'https://docs.example/guide/jobs',
    'Jobs and queues – Docs',
    `<main><h1>Jobs</h1><p>A job is a unit of work which a worker takes from a queue.</p><h2>Requirements</h2><ul><li>Node 20 or newer</li><li>Redis with at least 1 GB of memory</li></ul><h2>Responsibilities of a worker</h2><p>A worker is responsible for acknowledging each job. You will need experience with promises. See the <a href="/guide/queues">guide to queues</a>.</p><pre>queue.apply(job)</pre><h2>Benefits</h2><p>Work goes on when a process dies.</p></main>`,
  ),
  page(
    'a company about itself',
    'https://quillby.example/about',
    'About Quillby',
    `<main><h1>About us</h1>${paragraphs('Quillby was founded in 1911 by two sisters and a donkey. We make jugs, bowls and roof tiles.')}<h2>Our mission</h2><p>To make things that outlive their owners.</p><h2>Our team</h2><p>Twelve potters, a chemist, a book-keeper and a donkey. You will find us on the quay.</p><h2>Our values</h2><p>We look for the simplest way, and then we practise it. We offer apprenticeships each spring.</p><a href="/careers">Join our team</a></main>`,
  ),
  page(
    'life at the company',
    'https://quillby.example/careers/life',
    'Life at Quillby',
    `<main><h1>Life at Quillby</h1><h2>Benefits</h2><ul><li>Thirty days of paid leave</li><li>Health insurance and a pension</li><li>All the seconds you can carry</li></ul><h2>Who we are looking for</h2><p>People who finish what they begin.</p><h2>Our hiring process</h2><p>A letter, a paid afternoon, an answer within a week.</p><a href="/careers">See all open roles</a></main>`,
  ),
  page(
    'a template of a job description',
    'https://hr.example/job-descriptions/kiln-operator',
    'Kiln Operator Job Description Template | HR Helper',
    `<main><h1>Kiln operator job description</h1><p>Post this kiln operator job description template to attract qualified candidates.</p><h2>Responsibilities</h2><ul><li>Load and fire kilns</li><li>Report to the master potter</li></ul><h2>Requirements</h2><ul><li>Two years of experience as a kiln operator</li><li>High school diploma</li></ul><h2>Related job descriptions</h2><ul><li><a href="/x">Glazier</a></li></ul></main>`,
  ),
  page(
    'questions for interviews',
    'https://hr.example/interview-questions/potter',
    '12 interview questions for potters',
    `<main><h1>Potter interview questions</h1><h2>What are your responsibilities in your current role?</h2><p>Look for candidates who speak of others. The ideal candidate has proven experience with glazes.</p><h2>What experience do you have with salt?</h2><p>A strong candidate will say what went wrong.</p></main>`,
  ),
  page(
    'a salary report',
    'https://wages.example/salaries/potter',
    'Potter salary in Whitby – Wages',
    `<main><h1>How much does a potter earn?</h1><p>The average base salary of a potter is £26,400 per year in Whitby. Salary range: £22,000 to £34,000.</p><h2>Skills that pay</h2><p>Potters with experience in glaze chemistry earn 12 % more. Requirements differ by employer.</p></main>`,
  ),
  page(
    'a course',
    'https://school.example/courses/ceramics-ba',
    'BA Ceramics – Whitby School of Art',
    `<main><h1>BA Ceramics</h1><p>Three years, full-time. Starts in September.</p><h2>Entry requirements</h2><p>Applicants must have two A levels and a portfolio. English language: IELTS 6.0.</p><h2>What you will learn</h2><p>You will throw, build, glaze and fire. You will develop a practice of your own.</p><h2>Fees</h2><p>£9,250 per year</p><h2>How to apply</h2><p>Apply through UCAS.</p><a href="/apply">Apply now</a></main>`,
  ),
  page(
    'a profile of a person',
    'https://network.example/in/mo-kiln',
    'Mo Dunmore – Kiln operator – Network',
    `<main><h1>Mo Dunmore</h1><p>Kiln operator at Quillby</p><h2>About</h2><p>I have worked with fire for twenty years and I am responsible for two kilns.</p><h2>Experience</h2><ul><li>Kiln operator, Quillby, 2016 to today</li><li>Baker, Crumb, 2006 to 2016</li></ul><h2>Education</h2><p>Whitby College</p><h2>Skills</h2><p>Firing, glazing, patience</p></main>`,
  ),
  page(
    'a page that is gone',
    'https://quillby.example/careers/glaze-chemist',
    'Page not found – Quillby',
    '<main><h1>This position is no longer available</h1><p>The job you are looking for has been filled or taken down. Have a look at our other open positions, or leave your address so that we can tell you about the next.</p><a href="/careers">See open positions</a></main>',
  ),
  page(
    'terms for suppliers',
    'https://quillby.example/terms',
    'Terms of supply – Quillby',
    `<main><h1>Terms of supply</h1><h2>Responsibilities of the supplier</h2><p>The supplier is responsible for packing. You must be able to deliver within ten days.</p><h2>Requirements</h2><p>Each pallet must have a label. The position of the label is shown in annex two.</p></main>`,
  ),
  page(
    'an advertisement for a service',
    'https://hire.example/hire-potters',
    'Hire the top 3% of freelance potters',
    `<main><h1>Hire potters</h1><p>Looking for a talented potter? We match you with the right candidate within 48 hours.</p><h2>How it works</h2><p>Tell us what you need. You will have a team within a week.</p><h2>Why us</h2><p>Our potters have on average nine years of experience. Rates from $45/hr.</p><a href="/start">Get started</a></main>`,
  ),
  page(
    'a volunteer day',
    'https://quillby.example/events/open-day',
    'Open day at the kilns – Quillby',
    `<main><h1>Open day at the kilns</h1><p>Saturday, 4 April, 10 am to 4 pm. You will see a firing, and you can throw a bowl.</p><h2>What to bring</h2><p>An apron and an hour. No experience needed.</p><a href="/book">Book a place</a></main>`,
  ),
  page(
    'a privacy notice for applicants',
    'https://quillby.example/careers/privacy',
    'Privacy notice for applicants – Quillby',
    `<main><h1>Privacy notice for applicants</h1><p>When you apply for a position we keep your CV, cover letter and references.</p><h2>What we collect</h2><p>Your name, your experience and qualifications, and your salary expectations.</p><h2>How long we keep it</h2><p>Six months after the position is filled. We are an equal opportunity employer.</p></main>`,
  ),
  page(
    'an overview of departments',
    'https://quillby.example/careers/teams',
    'Teams – Careers – Quillby',
    `<main><h1>Our teams</h1>${['Throwing', 'Glazing', 'Firing', 'Selling'].map((team) => `<h2>${team}</h2><p>The ${team.toLowerCase()} team looks for people with an eye for detail. You will work with all other teams.</p><a href="/careers?team=x">View jobs in ${team}</a>`).join('')}</main>`,
  ),
  page(
    'the newest posts of a blog',
    'https://quillby.example/blog',
    'Blog – Quillby',
    `<main><h1>Blog</h1>${['Why our engineers throw pots', 'What a manager does at a kiln', 'Meet the team: our glaze chemist', 'We are hiring a driver'].map((title) => `<article><h2><a href="/blog/x">${title}</a></h2><p>A short piece about work, what we are looking for, and what we have learned. You will be surprised.</p></article>`).join('')}</main>`,
  ),
  page(
    'a dashboard of applications',
    'https://jobs.example/my/applications',
    'My applications',
    `<main><h1>My applications</h1>${CARDS.map(([title]) => `<div><h3>${title}</h3><p>Quillby, Whitby. Applied on 3 November. Your application is under review.</p><a href="#">Withdraw</a></div>`).join('')}</main>`,
  ),
  page(
    'a reference of a library',
    'https://docs.example/api/position',
    'Position – API reference',
    `<main><h1>Position</h1><h2>Description</h2><p>Returns the position of an element. You will have to call it after the layout.</p><h2>Requirements</h2><p>Minimum version 2. Must have a parent.</p><h2>Examples</h2><pre>apply(position)</pre></main>`,
  ),
  page(
    'a recipe',
    'https://food.example/recipes/stew',
    'Potter’s stew',
    `<article><h1>Potter’s stew</h1><p>You will need a pot, four hours and an appetite.</p><h2>What you need</h2><ul><li>Two onions</li><li>A pound of lamb</li></ul><h2>What you do</h2><ol><li>Cut the onions.</li><li>Brown the lamb.</li></ol><h2>About this recipe</h2><p>The team at the workshop eats it every Friday.</p></article>`,
  ),
];
