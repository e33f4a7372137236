import { table } from './table.js';

/** Wars, summits and days that have a name. Own table. */
export const events = table(
  'events',
  'event',
  `
World War I | World War One | First World War | WWI | Great War
World War II | World War Two | Second World War | WWII | World War 2
Cold War
Vietnam War
Korean War
Gulf War
Iraq War
Civil War
Afghan War
Falklands War
Six-Day War
Yom Kippur War
Crimean War
Spanish Civil War
Revolutionary War
Winter War
Great Patriotic War
Holocaust | Holodomor
Great Depression
Great Recession
Arab Spring
Orange Revolution
Rose Revolution
Velvet Revolution
Euromaidan
Maidan
Brexit
Watergate
September 11 attacks | 9/11 | September 11th attacks
Olympic Games | Olympics | Winter Olympics | Summer Olympics | Paralympics | Commonwealth Games | Invictus Games
World Cup
FIFA World Cup
Rugby World Cup
Super Bowl
World Series
Ryder Cup
Eurovision
Eurovision Song Contest
Munich Security Conference
Davos
Summit for Democracy
Summit of the Americas
Global Food Summit
Quad Leaders' Summit | Quad Summit
East Asia Summit
G7 Summit
G20 Summit
NATO Summit
APEC Summit
ASEAN Summit
COP26
COP27
COP28
COP29
COP30
COP31
Shangri-La Dialogue
Boao Forum
Eastern Economic Forum
St. Petersburg International Economic Forum
Valdai Club
Yalta Conference
Potsdam Conference
Bretton Woods
Hurricane Katrina
Hurricane Helene
Hurricane Milton
Hurricane Maria
Hurricane Ian
Hurricane Harvey
Hurricane Sandy
State of the Union | State of the Union Address
Democratic National Convention
Republican National Convention
Operation Epic Fury
Operation Midnight Hammer
Operation Warp Speed
Operation Desert Storm
Desert Storm
`,
);

/** Days of the year that have a name. Own table. */
export const holidays = table(
  'holidays',
  'date',
  `
Inauguration Day
Election Day
Super Tuesday
Memorial Day
Veterans Day
Labor Day
Independence Day
Fourth of July
Thanksgiving
Thanksgiving Day
Christmas
Christmas Eve
Easter
Hanukkah
Ramadan
Eid
Passover
Rosh Hashanah
Yom Kippur
Diwali
New Year's Eve
New Year's Day
Juneteenth
Pride Month
Black History Month
Women's History Month
Anzac Day | ANZAC Day
Australia Day
Victory Day
Earth Day
Christmas Day
Good Friday
`,
);
