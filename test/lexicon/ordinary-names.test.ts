/** Ordinary names of segments, campaigns and products: none of them says anything private, however it looks. */
import { describe, expect, it } from "vitest";
import { builtInLexicon } from "../../src/lexicon/index.ts";

const NAMES: Readonly<Record<string, string>> = {
  "home and garden, fashion, sport, travel, pets": `
    Garden furniture buyers | Lawn mower intenders | Spring bulbs, early birds | Rose lovers | Greenhouse
    browsers 30d | BBQ season | Patio heater shoppers | DIY enthusiasts | Paint and wallpaper viewers |
    Kitchen renovation planners | Bathroom tile samples ordered | New arrivals viewers | Cart abandoners 7
    days | Checkout started, not purchased | Newsletter subscribers | Loyalty gold tier | High value
    customers | Lapsed 180 days | First-time buyers of shoes | Repeat purchasers | Holiday gift shoppers |
    Christmas shoppers 2025 | Easter egg hunt entrants | Black Friday deal seekers | Cyber Monday buyers |
    Back to school sale | Summer sale clickers | Running shoes, marathon | Trail runners | Cyclists and
    e-bike fans | Yoga mat buyers | Gym membership leads | Protein powder buyers | Football fans | Rugby
    union fixtures | Champions League viewers | Golf club members | Tennis players | Ski trips Austria |
    Snowboard rental | City breaks Paris | Flights to Istanbul | Hotels in Rome | Beach holidays Greece |
    Cruise Mediterranean | Camper van rental | Camping gear | Hiking boots | Fishing tackle | Horse riding
    apparel | Dog owners | Cat food subscribers | Puppy training | Aquarium supplies`,
  "food, culture and games": `
    Coffee drinkers | Tea lovers | Wine tasting | Craft chocolate | Italian food lovers | Thai cooking class
    | Mexican restaurants | Vegan recipes | Meal kit subscribers | Organic groceries | Baking supplies |
    Streaming subscribers | Binge watchers | Sci-fi fans | Romance readers | Crime novels | True crime
    podcasts | Jazz festival | Classical concert goers | Rock music fans | Vinyl collectors | Guitar players
    | Board games | PlayStation gamers | PC gamers | Mobile game installers`,
  "technology and trade": `
    Android users | iPhone owners | Smart TV viewers | Laptop shoppers | Camera and lens buyers | Drone
    pilots | Photography course | Home office furniture | Desk chair viewers | Printer ink reorder | B2B IT
    decision makers | CFO webinar attendees | Procurement managers | Small business owners | SaaS trial
    users | Cloud migration ebook | Cybersecurity whitepaper | DevOps engineers | HR software demo |
    Logistics managers | Healthcare IT buyers | Hospital procurement | Medical device manufacturers | Pharma
    sales reps | Law firms | Insurance brokers | Real estate agents | Architects | Teachers resources |
    Event planners | Wedding photographers | Florists | Restaurants owners`,
  "cars and contracts": `
    Fleet managers | Truck parts | Car service due | SUV intenders | Electric car configurator | Tyre change
    reminder | Motorcycle helmets | Car wash subscribers | Home insurance quotes | Travel insurance | Mobile
    plan upgrade | Broadband switchers | Energy tariff comparison | Solar panel leads | Heat pump interest |
    Smart thermostat`,
  "things for the house and to wear": `
    LED lighting | Sofa viewers | Mattress shoppers | Curtains and blinds | Rugs and carpets | Wall art |
    Candles | Jewellery gift | Watch collectors | Sunglasses | Handbags | Denim | Sneakers release | Winter
    coats | Rain jackets | Swimwear | Kidswear buyers | Toy shoppers | LEGO sets | Craft supplies | Knitting
    patterns | Sewing machine | Cosmetics samples | Perfume gift sets | Skincare routine | Hair styling
    tools | Nail polish | Shampoo subscription | Razor refill | Toothpaste deal | Laundry detergent |
    Cleaning products | Recycling tips`,
  "leisure, learning and marketing": `
    Museum visitors | Theatre tickets | Cinema loyalty | Zoo season pass | Theme park visitors | Library
    members | Language learners | Online course signups | University open day | Job seekers | Career webinar
    | CV template download | Coupon clippers | Free shipping threshold | Price drop alerts | Wishlist items
    | Size guide viewers | Store locator used | App installed 14d | Push enabled | SMS opt-in | Referral
    program | Survey respondents | NPS promoters | Churn risk high | Recency frequency monetary | Lookalike
    of purchasers | Region: North | Country = France | Language = Spanish | Browser = Safari`,
  "people marketers speak of": `
    Weekend shoppers | Night owls | Early adopters | Trendsetters | Bargain hunters | Outdoor adventurers |
    Home chefs | Foodies | Fashionistas | Tech enthusiasts | Music lovers | Bookworms | Gardening beginners
    | Urban cyclists | Commuters | Frequent flyers | Business travellers | Weekend getaways | Theme: spring
    cleaning | Party supplies | Birthday club | Anniversary offer`,
  "places and names that look like something else": `
    Barcelona shop visitors | Berlin store event | Kraków warehouse | Roma store | Santa Fe dealers | San
    Francisco pop-up | St. Louis stores | Sacramento outlet | Huntington Beach surf shop | Sioux Falls
    branch | Saint-Denis store | Notre Dame football tickets | Christian Louboutin | Virgin Atlantic |
    Nirvana t-shirts | Black Sabbath vinyl | Guardian roofing | Assassin's Creed players | War of the worlds
    | Magic: The Gathering | Dungeons & Dragons | Harry Potter fans | Star Wars | Marvel movies | Disney+
    subscribers | Pride and Prejudice readers | Rainbow loom | Third Day shipping reminder | Union Jack
    bunting | Credit union marketing software`,
  "words that mean something else here": `
    Race car drivers | Drag race strip | Left wing back jersey | Democracy of design | Stroke width | Kidney
    bean recipes | Liver pâté | Shingles and roofing | Beehives and honey hives | Polo shirts | Gear shift |
    Monitor AOC 27 inch | Depression glass collectors | Cancer zodiac jewellery | Gemini crypto |
    Anxiety-free returns | Crazy for shoes | Addicted to chocolate | Obsessed with denim | Die-hard fans |
    Killer deals | Bloody Mary mix | Holy guacamole | Sinful desserts | Divine chocolate | Temple University
    merch | Pilgrim hat costume | Monk fruit sweetener | Angel food cake | Devil's food cake | Guru
    meditation error | Rockstar energy | Agnostic platform | Sister company | Parents of teenagers webinar |
    Mother's Day gifts | Father's Day | Grandparents day gifts | Baby Boomers | Retail therapy | Healthy
    margins | Financial health of the business | Brand health tracking | Account health score | List health
    | Website health check | Heart emoji clicks | Broken heart necklace | Eye shadow palette | Eye-catching
    banners | Foot traffic | Handmade | Back catalogue | Head of marketing | Body lotion | Body wash | Skin
    theme | Neck pillow | Shoulder bag | Knee-high boots | Ankle boots | Lip balm | Tooth fairy | Teeth
    whitening | Nose tackle | Ear buds | Hearing protection | Vision statement | Blind tasting | Deaf Havana
    tour | Dumbbells | Lame duck | Handicap golf | Mobility solutions for fleets | Accessible design |
    Assisted checkout | Cruise control | Straight leg jeans | Bi-weekly digest | Transatlantic flights |
    Trans fat free | Transport cards | Gender = female | Women's shoes | Men's grooming | Couples massage |
    Single malt whisky | Singles charts | Partner portal | Divorced from reality | Engagement rate | Engaged
    users | Proposal template | Expecting delivery | Delivery due date | Labour Day sale | Labour costs |
    Nursery plants | Baby corn | Cradle to cradle | Pregnant pause | Twin beds | Adoption rate | Foster's
    beer | Death Star | Dead stock | Mourning dove | Grave Digger monster truck | Immigrant Song | Passport
    covers | Visa card | Alien movies | Foreign exchange rates | Expatica | Polish nail | Turkish towels |
    Persian rugs | Chinese takeaway | Indian summer | French press | Danish pastry | Greek yogurt | African
    violet | Asian pears | Latin dance shoes | Black coffee | White label | Brown sugar | Native ads |
    Indigenous plants | Tribal print | Race to the finish | Party of five | Green party dress |
    Labour-saving tools | Conservative estimate | Liberal arts | Republic of Gamers | Independent bookstores
    | Campaign managers | Vote for your favourite | Poll results | Union square | Strike anywhere matches |
    Local 1 pale ale | Guild Wars players | Teamwork training | Poor image quality | Rich text | Wealth of
    information | Credit note | Debt-free software | Technical debt | Default settings | Balance bike | Bank
    holiday | Loan words | Broke the build | Payday pizza | Arrest attention | Prison Break | Jailbreak |
    Crime scene game | Abuse report form | Victim of fashion | Assault bike | Steal of the day | Facebook
    login | Face cream | Fingerprint proof finish | Gene Kelly | DNA of the brand | Voice search | Iris
    flowers | Retina display | Smoke detectors | Smoker grill | Pot plants | Weed killer | Joint venture |
    High rollers paint | Casino royale | Slot available | Bet on green | Lottery of ideas | Beer glasses |
    Wine fridge | Teen wolf | Kids menu | Minor release | Junior developer | Senior engineer | Elder scrolls
    | Vintage | Retirement of assets | Mature cheddar | Golden Girls | 65 inch TV | Size 60 | Over 50 brands
    | Under 18 euros | Sad trombone | Happy hour | Angry birds | Lonely planet | Stress test | Mood board |
    Emotional intelligence training | Bored games | Moving averages | New home page | Homeowners association
    software | Graduation gifts | Job lot`,
  "words that are also the name of a group, a paper, a band or a charity": `
    Campaign zero test | New deal of the week | Monthly review email | One campaign, many channels | Reach out
    flow | It's on us voucher | No more campaigns after opt-out | Stop it now button | Start out kit | Way
    forward | Make it OK to return | Action for me | The objective of the campaign | The root cause | Times
    now shown | Bright pink lipstick | Success stories | Bet on us | Go talk to sales | Serious fun for kids |
    Comfort zone sofa | First candle order | Talking books for toddlers | Contact families newsletter | Global
    down jackets | Best buddies pack | Got questions? Ask us | If not now, when? | Stand with us webinar | The
    last leg of your trip | Left foot forward insoles | Der Freitag im Angebot | Sin embargo, gratis | Cara al
    sol, bronceador | Cambio radical de imagen | Nuevas ideas para cocinar | Venda de ingressos | Chamar um
    táxi | Nos amis du club | Compromis parfait | Türkis Kleider | Disk space alerts | IBAN missing | Air 1
    trainers | Family life magazine offers | Logo TV stand | Casa 1 andar | Letra S inicial | Gym opening |
    Saint Joseph Missouri stores | Black codes and white codes | The great migration safari | Claims
    conference | Modern health club | Spring health sale | Bovine leather | Leaving Las Vegas flights`,
};

describe.each(Object.entries(NAMES))("ordinary names: %s", (_, names) => {
  it("say nothing private", () => {
    const lexicon = builtInLexicon();
    const found = names
      .split("|")
      .map((name) => name.replace(/\s+/g, " ").trim())
      .flatMap((name) =>
        lexicon
          .match(name)
          .filter(({ strength }) => strength !== "weak")
          .map(({ text, category, term }) => `${name}: “${text}” is ${category} by ${term}`),
      );
    expect(found).toEqual([]);
  });
});
