/** Acronyms of everyday life that name nobody: never candidates when they stand alone or among themselves. Own list. */
export const noise = new Set(
  (
    'am pm fyi asap lol lmao omg rofl wtf smh tgif rsvp aka cd cds dvd dvds tv tvs pc pcs faq faqs pdf html url usb gps sms atm atms diy ceo ceos cfo coo cto vp svp evp ' +
    'hr qa ip ipo ipos rfp nda cpa phd mba dna rna mri hiv aids adhd ptsd iq ufo ufos suv suvs lcd led rpm mph seo dui dwi eta rip bff imo imho btw tbh idk nsfw est cst edt pdt cdt mst ' +
    'gmt utc ps cc re fw fwd att encl ok np thx pls plz ppl bc rn rt dm dms ft feat vs hd ac dc dj mc gb mb kb ram cpu gpu api sql css xml sdk wifi gdp cpi r&d b2b eod eom ytd qtd roi kpi ppe icu er ' +
    'vpn sim pin id ids ssn dob nyse covid pcr ev evs ai iot nft nfts q&a yay wow'
  ).split(' '),
);

/** Interjections, diseases, drugs and file words that often stand with a capital and are no name of ours by themselves. Own list. */
export const nobody = new Set(
  (
    'sir madam speaker floor merci bonjour gracias hmm hm mm uh um er erm ah aha ooh ha haha hahaha hey yep yup nope damn wow lol idk elect doctype internet web coronavirus covid ebola zika sars mers h1n1 flu malaria remdesivir ' +
    'hydroxychloroquine narcan fentanyl pervitin cocaine medicare medicaid dna rna bible koran quran ramadan christmas easter ayes noes trivia yum sundays mondays tuesdays wednesdays thursdays fridays saturdays'
  ).split(' '),
);
