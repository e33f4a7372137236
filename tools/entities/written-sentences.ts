/**
 * Sentences written for training, in the registers that the annotated sets lack: mail, questions and reviews on the web,
 * short posts, calls, agency news, sport, citations. Own wording, invented or common names, CC0.
 * `{P name}` person, `{O name}` organization, `{L name}` place, `{T name}` outlet, `{G name}` group, `{E name}` event.
 */
export const writtenSentences = `
{P Marisol},
Hi {P Anneke}, the {O Corvex} numbers look off again.
{P Dev} - can you call me before 3 PM?
FYI, {P Ruth Adeyemi} at {O Lindqvist Partners} wants the draft ASAP.
Thanks, {P Tobias}
{P T. Varga}
{P Priya Raman} {O Northgate Energy Services} 14 Mill Lane {L Leeds}
See attached file: budget_final.xls
Please send the PDF to {P Lars Holm} and cc {P Mina} by EOD Friday.
From: "{P Okafor, Daniel}" <dokafor@northgate.example>
To: {P Halvorsen, Ingrid}; {P Pruitt, Shane}
"{P Beck, Carla}" <cbeck@mailhub.example>
{P Joanna Pike} Senior Analyst, {O Tarrant Gas & Power} Direct: 555-0142 Fax: 555-0143
The VP of HR said the CFO and the CEO had no comment on the IPO.
I will be out of the office until Monday; call {P Gus} or {P Lena} in {L Tulsa} for urgent matters.
{P Ken} and {P Barb} are coming to {L Duluth} for Thanksgiving.
Did {O Helmsley Capital} sign the NDA with {O BRX, Inc.} or with {O BRX Holdings L.P.}?
{O Pellerin Gas} told {P Stan} that {O PGX} bid higher than {O Delmar Pipeline}.
{O QTC} has not paid; {P Wendell} says {O QTC} never got our invoice.
We had lunch with {P Iris Tan} from {O Deloitte} and {P Bo} from {O KPMG}.
{P Clement}, Attached is the revised Master Agreement for your review.
Regards, {P Marlene}
Best, {P J.R.}
I spoke to {P Stone} and {P Marsh} about the {O Ridgeway} account.
The contract with {O Ames & Porter LLP} is dated July 1, 2003.
{O Tidewater Brokerage} 2004. All rights reserved.
Please see {P Dolores}'s comments on the GTC and the RFP.
Who is handling {O Calder Brothers} while {P Rhonda} is away?
Our meeting moved to the {L Marriott Riverside}, Room 204, at 9:30 AM (CST).
{P Nils} is in the {L Houston} office; {P Amrit} sits in {L Calgary}.
If anyone from {O Sandoval Consulting} calls, put them through to {P Quentin}.
The {O UPS} guy left a box for {P Hatcher}.
Happy birthday Aunt {P Rosalind}!
Mom, Uncle {P Pete} and I drove to {L Amarillo}, {L TX} on Sunday.
HELP!!!! MY DOG ATE A WHOLE BAR OF SOAP, WHAT SHOULD I DO?
DO NOT BUY FROM THEM, THEY ARE LIARS!!!
ARE THERE ANY FREE CLASSES IN {L SEATTLE}?
LOL OMG that was SO funny, LMAO
What is the BEST way to learn SQL or HTML?
Is {L Ljubljana} worth a visit in winter?
{L Bhutan} is NOT part of {L Nepal}!
What are some good places to eat in {L Tacoma} {L Wa}?
anyone know a cheap hostel in {L lisbon} or {L porto}?
i'm from {L kenya} and my girlfriend is from {L peru}, where can we get married?
i moved from {L denver} to {L boise} last year and i love it
can someone tell me the time difference between {L london} and {L manila}?
how do i get from {L heathrow} to {L oxford} by bus??
did {P beyonce} really say that about {P adele}?
my friend {P kayla} works at {O target} and she hates it
just saw {P tom hanks} at the airport lol
going to {L chicago} with {P jess} and {P mike} this weekend
Has anybody flown {O Cathay Pacific} or {O Emirates} to {L Perth}?
Where is the nearest {L Popeyes} to {L Union Station}?
Do you prefer {L Arby's}, {L Panda Express} or {L Chipotle}?
I would go to {L Trattoria Lucia} over {L Olive Garden} any day.
{L Trattoria Lucia}
The {L Grand Canyon} is a long drive from {L Las Vegas}, {L NV}.
We stayed at the {L Hotel Miramonti} near {L Piazza Navona}.
Try the {L Bluebird Cafe} on {L Sutton Street}, right by {L Town Hall} and the {L Science Museum}.
The {L Blackwater Inn} is two blocks from {L Penn Station}.
Does {L Victoria Coach Station} have lockers?
The {L Lake District} is prettier than the {L Black Country}.
We hiked in {L Glacier National Park} and drove to {L Whitefish}.
The airport shuttle from {L Faridabad} takes an hour to {L Connaught Place}.
My cat's name is Biscuit and my parrot is called Mango.
I named my goldfish Napoleon.
My hamster Peanut will not eat.
I have a Canon T3i and an iPhone 5, which lens should I get?
The PS3 has better graphics than the Wii but the Xbox is cheaper.
You can watch it on DVD or Blu-ray, or download the MP3.
Does Windows 7 run on a 2 GB RAM laptop with USB 3.0?
Install Photoshop CS5 and then open the JPG.
What does the Bible say about this, and the Koran?
Is Mercury in retrograde, and what does Venus do in Pisces?
Great Service!
Awesome Food and Great Prices!
Highly Recommended.
Yum!
Wow, the BEST haircut EVER.
Worst Experience Ever
Great Dentist!
Delicious Pizza, Friendly Staff
Love this place!!
{P Sasha} is the best stylist in {L Reno}.
{P Marcy} and {P Doug} fixed my roof in a day.
{P Wanda} - the manager - was so kind.
Dr. {P Abernathy} and his nurse {P Kim} were great with my kids.
Ask for {P Enrique}, he knows everything about tires.
{O Dalton's Auto Repair} charged me twice.
{O Dalton's} refused to fix it.
{O Sunrise Dry Cleaning} lost my coat.
{O Precision Heating and Air} came out the same day.
Thank you {O Kwik Kar}!
{O Menards} and {O Lowe's} did not have it, {O Ace Hardware} did.
{O Bright Smiles Dental} is the only place I trust.
I have used {O Garrison Insurance} since 2009.
{O Carver Motors} sold me a lemon.
Stay away from {O Premier Moving Company}.
We bought our sofa at {O Haverty's} and the desk from {O Wayfair}.
{L Luigi's} has the best crust in {L Staten Island}.
{L Papa Joe's Diner} closed in May.
{L Riverside Park} was full of geese.
{L Cafe Mirabelle} is overpriced but the view of {L Mount Hood} is nice.
The {L Hyatt} lobby was dirty; next time the {L Hilton}.
I took my Honda and my wife's Ford there.
Parked my Volvo right outside.
The staff at {L St. Vincent Hospital} saved my life.
{O Westlake High School} has a new band hall.
I graduated from {O Boise State} and then {O Georgetown Law}.
{O Texas A&M} beat {O Auburn} on Saturday.
My son attends {O Lakeview Montessori} in {L Plano}.
The {O University of Leeds} and {O MIT} ran the study.
RT @dailynewsfan: {P Rihanna} is in {L Toronto} tonight!!!
@jaycee_11 did you see {P Messi}'s goal?
@marlowe can't wait til Friday :)
{P Justin} u are my hero #love
Watching {O Arsenal} v {O Spurs} with {P Dad}
{O Lakers} lost AGAIN smh
gonna see {P taylor swift} in {L nashville} omg
So excited for the Super Bowl!!!
Good morning {L Atlanta}!
I'm at {L Dodger Stadium} ({L Los Angeles}, {L CA})
Just posted a photo @ {L Pike Place Market}
New post: 10 Tips For Better Sleep
{O Nike} just dropped new shoes and {O Adidas} is mad
Can {O AT&T} fix my phone already?? {O Verizon} is better
I hate Mondays
Happy Friday everyone
Dear {O Netflix}, please stop.
Omg {P Zayn} followed me on {O Twitter}
lol {P obama} just called {P romney} out
{P Kanye} be like...
tickets for {P Drake} at {L Madison Square Garden} on sale NOW
Wish I was in {L Ibiza} rn
Traffic on I-95 near {L Baltimore} is awful
The Beatles or the Stones?
{O Man Utd} 2-0 {O Chelsea}, what a game by {P Rooney}
U know u from {L Jersey} when...
Watchin Toy Story 3 wit {P Ma}
Haha {P Niall} and {P Liam} tho
Wtf is wrong with {O Comcast}
TGIF
FOLLOW ME BACK PLZ
{P KATY PERRY} IS COMING TO {L MANILA}
GO {O STEELERS}!!!
{L BEIRUT} (AP) -- Gunmen opened fire on a bus south of {L Sidon} on Tuesday.
{L ANKARA}, {L Turkey} - {P Demir} told reporters that talks would go on.
{P Demir} said {O Halkbank} had done nothing wrong.
{P Yilmaz}, 54, has led the {O Felicity Party} since May.
According to {P al-Jabouri}, the {O Dawa Party} will not join {P Maliki}'s cabinet.
Cleric {P Abdul Karim al-Najafi} preached in {L Kut} and {L Basra} on Friday.
{P Muhsin al-Hakim}, a leader of the {O Islamic Virtue Party}, was wounded in {L Baquba}.
Fighting raged around {L Jalula} and {L Tal Afar}, police Col. {P Hamid Jassim} said.
The {O Ministry of Oil} said {P Shahristani} had met {O Lukoil} executives in {L Baghdad}.
{G Palestinians} in {L Nablus} buried {P Hadi Shalabi}, 19.
{G Israeli} troops left {L Tulkarm} before dawn, {O B'Tselem} said.
{P Haniyeh} and {P Meshaal} met {P Abu Mazen} in {L Mecca}.
A spokesman for {P Musharraf} denied it.
{O Lashkar-e-Jhangvi} claimed the bombing in {L Quetta}.
{P Rafiq}, the lawyer for {P Khan}, said {P Khan} was ill.
{O Xinhua} said {P Wen Jiabao} flew to {L Chengdu}.
{P Kim Yong Nam} greeted {P Roh} at {L Pyongyang}.
{P Tsai Ing-wen} and {P Lai Ching-te} of the {O DPP} spoke in {L Tainan}.
{P Nguyen Van Minh} of {O Vietcombank} declined to comment.
{P Lee Jae-yong} runs {O Samsung Electronics}.
Shares of {O Repsol} and {O Hess} fell after {O Citgo} shut its plant in {L Lake Charles}.
{O Bayer} bought {O Monsanto}; {O BASF} got the rest.
{O Telia}, {O Nokia} and {O Ericsson} closed higher in {L Helsinki}.
{O Accenture} and {O Infosys} won the deal, {P Mehta} said.
{O Nest} and {O Waze} were bought by {O Google}, {O Beats} by {O Apple}.
{O Netscape} hired {P Brendan} in 1995.
{O Rocket Lab} hopes to fly to the {L Moon} by 2025.
{P Elena Marchetti}, vice-president of {O Orbital Dynamics}, said {O NASA} had asked for bids.
{O FEMA} administrator {P Paul Hendry} told the {L US} {O House Budget Committee} so.
Hurricane Wilma hit {L Cozumel} before it turned to {L Naples}, {L Florida}.
Tropical Storm Arlene weakened off {L Pensacola}.
{P Nora Morales} lost her home when Wilma hit {L Biloxi}.
The {O U.S. Geological Survey} measured the quake near {L Padang}.
The {O US National Weather Service} in {L Norman}, {L Oklahoma}, issued a warning.
The {O Port Authority of Savannah} ({O PAS}) sued {O Brandt Shipping}.
{O PAS} officials say {O PAS} did nothing wrong.
The {O Coalition for Fair Rents} (CFR) wrote to Mayor {P Ortiz}.
{P Anita Desrosiers}, {O CFR} Executive Director, said the city had failed.
The {O Circuit Court of the State of Oregon} ruled against {P Kessler}.
{O Save the Children}, {O Oxfam} and {O Doctors Without Borders} left {L Kabul}.
{O Human Rights Watch} criticized {O Wagner} in {L Bangui}.
The {O Foreign Ministry}'s {P Zhao Lijian} answered.
{P Schroeder} and {P Chirac} agreed; {P Blair} did not.
The {L Philadelphia} {O Inquirer} endorsed {P Casey}.
{T The Boston Globe} and the {T Miami Herald} ran the story first.
{T Al Arabiya} aired the tape; {T al-Hayat} and {T as-Safir} quoted it.
As {T Newsweek} reported, {P Novak} named her.
The {T Nikkei Asia} and the {T American Prospect} disagree.
I teach at {O Ohio State} with Dr. {P Feldman}.
At {O Harvard Medical School}, {P Lena Strauss} runs the lab.
Earlier work ({P Weber} & {P Lang}, 2014; {P Okoye} et al., 2017) found no effect.
We follow {P Brandt} (2009) and {P Silva} and {P Moreau} (2011).
As {P Petrova} ({P Petrova} & {P Stein}, 2020) noted, DNA tests and MRI scans differ.
{P Hartley-Jones} (2016) and {P Kim-Lee}, {P Oda}, and {P Voss} (2018) replicated it.
Funding came from the {O National Science Foundation} and the {O Wellcome Trust}.
Photo: {P Ines Duarte} / {O Reuters}
Figure: {P Sommer} et al.
{P Emma Lindgren} scored twice as {L Sweden} beat {L Norway} 3-1 in {L Malmö}.
{P Son Heung-min} set up {P Cho Gue-sung} for {L South Korea}'s winner.
{P Van Persie} and {P Sneijder} missed chances before {P De Jong} came on for {P Blind}.
Captain {P Tom Cairney} praised keeper {P Forster}.
The {O Broncos} traded {P Tebow} to the {O Jets}.
{O Real Madrid} will meet {O Bayern Munich} at {L Wembley}.
{O Boston} has {P Pedroia} and {P Ortiz}; the {O Yankees} have {P Jeter}.
Coach {P Belichick} had no answer for {P Manning}.
So {P Fiona}, tell me about {L Galway}.
Well, {P Greg} went to {O Walmart} and {P Tina} stayed home.
And {P Nana} said, is that {P Bobby} at the door?
My sister {P Agnes} teaches in {L Ypsilanti}.
{P Niamh} and {P Aoife} grew up in {L Cork}.
Grandpa {P Joe} fought in {L Okinawa}.
I met {P Judith} in {L Lubbock} when {P Ian} had a party.
{P Henry}? No, that was {P Walter}.
You know {P Phil}, he never calls.
{P Oleksandr} and {P Yulia} fled {L Kharkiv} for {L Lviv}.
{P Faith}, you had a question?
{P Grace Park} from {T Channel 9}.
Yes, {P Chip}. Go ahead, {P Hope}.
Okay, {P Summer}, last one.
{P Will} will call {P Mark}, and {P Mark} will call {P Bill}.
{P Jordan} just left for {L Jordan}.
{P Chad} has never been to {L Chad}.
{P Paris} said she loves {L Paris}.
The Commission's own figures from {O Eurostat} show it, as Commissioner {P Nilsson} said.
{O UNHCR}, {O OCHA} and the {O WFP} have teams in {L Goma} and {L Bukavu}.
The {O Court of Justice} and the {O General Court} sit in {L Luxembourg}.
The {O Scottish Government} asked {O Holyrood}'s committee to meet {P Swinney}.
{O Stormont} has not sat since {P Foster} resigned.
The {O Home Office} and {O Ofcom} wrote to {P Patel}.
{O Ofgem} fined {O Centrica}; {O Ofwat} fined {O Thames Water}.
The {O Department of Aging} and the {O Office of the Comptroller} declined.
The {O County of Marin} and the {O City of Fresno} appealed to the {O Ninth Circuit}.
{O Telesur} staff left {L Caracas} with {P Delcy Rodríguez}.
{P López Obrador} and {P Sheinbaum} praised {O Pemex} and the {O Guardia Nacional}.
{O Rosneft}'s {P Igor Sechin} flew to {L Yuzhno-Sakhalinsk}.
{P Peskov} referred {T Vedomosti} to the {O Finance Ministry}.
{O Gazprom Neft}, {O Tatneft} and {O Sibur} are under sanctions.
{P Lukashenka} met {P Makei} in {L Homel}.
{O Viasna} counts 900 prisoners; {P Ales Bialiatski} is one.
The {O Liberal Democrats} and {O Plaid Cymru} opposed {O Labour}.
{O Fianna Fáil} and {O Sinn Féin} split the vote in {L Mayo}.
{O Parti Socialiste}, {O La France insoumise} and {O Les Républicains} met {P Borne}.
{O Jamaat-e-Islami} and the {O Awami League} fought in {L Chittagong}.
{O Shiv Sena} and {O Trinamool Congress} walked out.
{P Uhuru}'s {O Jubilee Party} lost {L Kisumu} to {P Raila}.
{O Nueva Canarias} and {O Convergència i Unió} backed {P Zapatero}.
`;
