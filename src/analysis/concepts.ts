/**
 * Words of the news that stand for one matter, so that "demonstrators", "rallies" and "protests" meet. Data: one line a
 * concept, its name first. Only words that mean this matter nearly always; "force", "march" or "charge" are too many things.
 */
export const concepts: readonly string[] = [
  'violence violent violently brutal brutality brutally savage savagely beaten beatings torture tortured crackdown bloodshed mistreated mistreatment ill-treatment clubbed tear-gassed',
  'protests protest protester protesters protesting protested demonstrator demonstrators demonstration demonstrations rally rallies unrest riot riots rioters',
  'arrests arrest arrested arresting detain detained detaining detention detentions jailed imprisoned imprisonment custody prisoner prisoners',
  'police policing policemen cops',
  'election elections electoral vote votes voted voting voter voters ballot ballots polls polling referendum re-election reelection',
  'recognition recognize recognizes recognized recognizing recognise recognises recognised recognising legitimacy legitimate',
  'military army troops troop soldiers soldier navy deployment deploy deployed battalion battalions',
  'war wars warfare invasion invade invaded invading ceasefire hostilities truce battlefield',
  'weapons weapon missile missiles bomb bombs bombing munitions drone drones artillery',
  'nuclear uranium warhead warheads enrichment',
  'sanctions sanction sanctioned embargo',
  'trade tariff tariffs export exports exporters import imports importers',
  'inflation price prices inflationary cpi',
  'employment jobs unemployment unemployed wages wage layoffs workforce',
  'budget deficit deficits debt fiscal appropriations',
  'tax taxes taxation taxpayer taxpayers',
  'health hospital hospitals patients medicare medicaid healthcare',
  'vaccine vaccines vaccination vaccinations vaccinated booster boosters unvaccinated',
  'covid covid-19 coronavirus pandemic virus variant omicron infections infection',
  'climate emissions emission carbon warming greenhouse',
  'energy oil gas gasoline petroleum fuel pipeline electricity renewables renewable',
  'migration immigration immigrants immigrant migrants migrant asylum refugee refugees deportation deportations deported undocumented',
  'abortion abortions roe reproductive',
  'guns gun firearm firearms shooting shootings gunman',
  'court courts judge judges lawsuit lawsuits ruling judiciary',
  'investigation investigations investigate investigated investigating probe inquiry subpoena subpoenas indictment indicted prosecutor prosecutors',
  'schools school students student teachers teacher classroom classrooms education tuition university universities',
  'housing rent rents mortgage mortgages homelessness homeowners renters',
  'disaster hurricane hurricanes flood floods flooding wildfire wildfires bushfire bushfires earthquake tornado drought cyclone',
  'terrorism terrorist terrorists extremists extremism',
  'hostages hostage kidnapped captives abducted',
  'espionage spying surveillance spy spies',
  'cyberattack cyber cyberattacks cybersecurity hackers hacking hacked ransomware',
  'corruption corrupt bribery bribes bribe',
  'resignation resign resigned resigning resigns',
  'agreement treaty accord pact treaties accords',
  'negotiations negotiation negotiate negotiating negotiators negotiated dialogue diplomacy mediation mediator talks',
  'humanitarian aid relief assistance',
  'journalists journalist reporter reporters correspondents correspondent',
  'racism racist racial racially',
  'interference interfere interfering interfered intervene intervening intervention meddling meddle meddled',
  'crime crimes criminal criminals murder murders murdered homicide',
  'aircraft plane planes airplane airplanes jet jets flight flights airline airlines airport airports',
  'banks bank banking lender lenders',
  'women woman gender girls',
  'veterans veteran',
  'farmers farmer agriculture agricultural farm farms farming',
  'supply-chain supply shortages shortage',
  'pardon pardons clemency pardoned commute',
  'impeachment impeach impeached',
];

/** The concept's name of each word. */
export const conceptOf: ReadonlyMap<string, string> = new Map(
  concepts.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);
