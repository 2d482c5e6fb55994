import type { OwnWordsSpeech } from '../own-words.ts';

/** How the values of a client are written in English, and what is no client's. */
export const ownWords: OwnWordsSpeech = {
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one',
  dayWords:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ordinal: 'st|nd|rd|th',
  beforeDay: '',
  thousand: 'k|grand|thousand',
  million: 'm|mn|millions?',
  legalForms:
    'ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation|co|company|pty',
  unsaidBefore: 'the|group',
  unsaidAfter:
    'group|holdings?|international|sons|brothers|bros|associates|partners|uk|usa?',
  manyNumbers:
    '(?:thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|(?:thir|for|fif|six|seven|eigh|nine)tieth|(?:half-(?:a-)?)?(?:dozen|hundred|thousand|million|billion)s?|hundredth|thousandth',
  units:
    'seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|times|words?|sentences?|questions?|reasons?|things?|steps?|ways?|options?|calls?|o.clock|in the (?:morning|afternoon|evening)',
  articles: 'an?|the|so|do|be|we|he|me|my|no|in|on|at|it|is|or',
  contraction: null,
  tidy: [],
  wordsAsWell:
    'will|can|mark|bill|rose|grace|hope|faith|joy|dawn|frank|rob|sue|pat|art|drew|chance|young|long|short|price|best|good|day|summer|reading|bath|nice|deal|hull|poole|rich|grant|miles|chase|cash|love|moon|case|ward|hand|hall|hill|wood|field|banks?|bright|sharp|small|little|white|black|brown|green|gray|grey|king|page|cook|baker|butler|carter|cooper|fisher|gardener|mason|miller|parker|potter|porter|shepherd|smith|taylor|turner|walker|weaver|wright|buy|sell',
  notNames: [
    [
      '(?<![\\p{L}\\p{N}])(?:Will|May|Can|Grant|Mark|Do)(?=\\s(?:I|it|you|we|they|he|she|that|this|there|the|your|our|my|any)(?!\\p{L}))',
      '\uf8ff$&',
    ],
  ],
  names:
    'Aisha Alfie Ayesha Callum Ciara Declan Eilidh Ewan Fatima Freya Gareth Iqbal Imogen Jamal Kieran Maeve Niamh Oisin Poppy Priya Rhys Rohan Saoirse Siobhan Tamsin Barnsley Basingstoke Blackburn Bolton Burnley Cheltenham Chesterfield Colchester Crewe Croydon Darlington Doncaster Dudley Exeter Gateshead Gloucester Grimsby Guildford Halifax Harrogate Hartlepool Huddersfield Ipswich Kettering Kidderminster Lincoln Luton Maidstone Milton Keynes Northampton Norwich Oldham Peterborough Portsmouth Preston Rochdale Rotherham Salford Scunthorpe Slough Solihull Southend Southport Stockport Sunderland Swindon Telford Wakefield Walsall Warrington Watford Wigan Wolverhampton Woking Henderson'.split(
      ' ',
    ),
  beforeNames:
    'in|from|near|outside|around|dear|hi|hello|hey|morning|afternoon|evening|mr|mrs|ms',
  elided: '',
  everyday:
    'Hello Hi Hey Welcome Thanks Cheers I Mr Mrs Ms Miss Dr Sir Madam OK Christmas Easter Ramadan Hanukkah Eid Sundays English French German European CRM ERP PDF FAQ VAT GDPR HR IT CEO CFO CTO COO CMO VP PR UK US EU Wi-Fi WiFi Internet Excel QR AM PM TV DIY USB NDA SLA RFP HQ Q&A ASAP FYI',
  openers:
    'will may can must shall could would should might hope nice reading best good long short young little small bright sharp rich price day case chance summer spring autumn winter hand business white black green love in on at so no or be do is it as am us we art may just said says ask page hi ed al les her ha ma',
  bearing:
    'has|have|is|was|said|says|told|tells|asked|asks|wants|wanted|needs|needed|mentioned|thinks|thought|opened|opens|called|calls|wrote|writes',
};
