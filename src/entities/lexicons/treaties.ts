import { table } from './table.js';

/** Treaties, acts and agreements. Own table. */
export const treaties = table(
  'treaties',
  'treaty',
  `
Collective Security Treaty
North Atlantic Treaty | Washington Treaty
Article 5
Article V
Article 4
Article 51
Chapter VII
Minsk agreements | Minsk Agreements | Minsk accords | Minsk Protocol | Minsk II | Minsk-2 | Minsk
Budapest Memorandum
Treaty on the Non-Proliferation of Nuclear Weapons | Non-Proliferation Treaty | Nuclear Non-Proliferation Treaty | NPT
Comprehensive Nuclear-Test-Ban Treaty | Comprehensive Test Ban Treaty | CTBT
New START | New START Treaty | START | START Treaty | START I | START II
INF Treaty | Intermediate-Range Nuclear Forces Treaty | INF
ABM Treaty | Anti-Ballistic Missile Treaty
SALT | SALT I | SALT II
Open Skies Treaty | Treaty on Open Skies | Open Skies
Conventional Forces in Europe Treaty | CFE Treaty
Chemical Weapons Convention | CWC
Biological Weapons Convention
Arms Trade Treaty
Joint Comprehensive Plan of Action | JCPOA | Iran nuclear deal | Iran deal
Paris Agreement | Paris Climate Agreement | Paris climate accord | Paris Accord | Paris Accords | Paris climate agreement
Kyoto Protocol
Montreal Protocol
Geneva Conventions | Geneva Convention
Vienna Convention | Vienna Conventions
Refugee Convention
Convention on the Law of the Sea | UNCLOS
Rome Statute
UN Charter | U.N. Charter | United Nations Charter | Charter of the United Nations
Universal Declaration of Human Rights
Genocide Convention
Helsinki Final Act | Helsinki Accords
Good Friday Agreement | Belfast Agreement
Northern Ireland Protocol | Windsor Framework
Dayton Accords | Dayton Agreement
Oslo Accords
Camp David Accords
Abraham Accords
Treaty of Lisbon
Lisbon Treaty
Maastricht Treaty
Treaty of Rome
Treaty of Versailles
Schengen Agreement
Antarctic Treaty
North American Free Trade Agreement | NAFTA
USMCA | United States-Mexico-Canada Agreement | US-Mexico-Canada Agreement
Trans-Pacific Partnership | TPP | CPTPP
Regional Comprehensive Economic Partnership | RCEP
TTIP | Transatlantic Trade and Investment Partnership
KORUS
Association Agreement
Black Sea Grain Initiative | Black Sea grain deal | grain deal
Pact for the Future
Treaty of Waitangi
ANZUS | ANZUS Treaty
Boe Declaration
Falepili Union
Pukpuk Treaty
Taiwan Relations Act
Magnitsky Act | Global Magnitsky Act
Affordable Care Act | Obamacare | ObamaCare | ACA
Inflation Reduction Act | IRA
CHIPS and Science Act | CHIPS Act
Bipartisan Infrastructure Law | Infrastructure Law | Infrastructure Investment and Jobs Act
American Rescue Plan | American Rescue Plan Act
CARES Act
PACT Act
Voting Rights Act
Civil Rights Act
John Lewis Voting Rights Advancement Act
For the People Act
Patriot Act | USA PATRIOT Act
Defense Production Act
National Defense Authorization Act | NDAA
War Powers Act | War Powers Resolution
Insurrection Act
Hatch Act
Espionage Act
Alien Enemies Act
Violence Against Women Act
Bipartisan Safer Communities Act
Laken Riley Act
One Big Beautiful Bill | Big Beautiful Bill | One Big Beautiful Bill Act
Build Back Better | Build Back Better Act
Dodd-Frank | Dodd-Frank Act | Dodd Frank
Glass-Steagall
Jones Act
Clean Air Act
Clean Water Act
Endangered Species Act
Americans with Disabilities Act | ADA
Family and Medical Leave Act
Fair Labor Standards Act
First Amendment
Second Amendment
Fourth Amendment
Fifth Amendment
14th Amendment
Fourteenth Amendment
25th Amendment
Constitution | U.S. Constitution | US Constitution
Declaration of Independence
Bill of Rights
Magna Carta
Title 42
Title IX
Section 230
Section 301
Section 232
Roe v. Wade | Roe
Magnuson-Stevens Act
Equality Act
Dream Act | DREAM Act
Foreign Intelligence Surveillance Act | FISA
Privacy Act
Freedom of Information Act
`,
);
