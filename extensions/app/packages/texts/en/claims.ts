import type { Claims } from '../speech.ts';

/** Up to eight words that lead on to nothing else: not “I have a question about …”. */
const few = String.raw`(?: (?!(?:about|how|what|whether|why|if|when|that|which|who|because|since|question|idea|guide|you|i|we)(?!\p{L}))[^\s.!?,;:]+){0,8}`;
/** What is beside the client. */
const near = String.raw`(?:your (?:neighbou?r(?:s|ing \p{L}+|hood)?|street|road|corner|block|(?:old|former|previous|last) (?:shop|employer|company|team|firm|job|office|place|store|restaurant)|predecessor)|next door|nearby(?! \p{L}+s(?!\p{L}))|down the road|(?:near|close to|opposite|across from|behind|beside|(?:down|up) the (?:road|street) from|(?:a)?round the corner from|(?:streets?|doors?|minutes|miles|houses|blocks) (?:away )?from) (?:you|your (?:shop|store|office|place|house|restaurant|hotel)|⟨company\.name⟩)|⟨company\.name⟩'s (?:neighbou?rs?|street|predecessor))`;
/** Verbs of what is thought, asked or only possible, and words that are none. */
const thought = String.raw`(?:(?:wonder|ask|hope|want|wish|know|think|believe|hear|guess|imagine|suppose|suspect|bet|like|love|need|mean|understand)(?:ed|s|ing)?|see|find|could|can|may|might|would|should|must|will|shall|do|does|did|not|never|am|about|is|are|was|if|whether|how|what)(?!\p{L})`;
const past = String.raw`(?:met|saw|seen|spoke|spoken|talked|visited|called|rang|told|heard|read|sold|bought|ate|had|gave|given|knew|sent|wrote|written|showed|shown|\p{L}+(?<!e)ed)`;
/** One person beside the speaker. */
const other = String.raw`(?:(?:a|an|one|two|some) (?:\p{L}+ )?(?:colleagues?|friends?|neighbou?rs?|clients?|customers?|cousins?) of (?:mine|ours)|(?:my|our) (?:\p{L}+ )?(?:colleagues?|manager|boss|director|predecessor|wife|husband|partner|mother|father|brother|sister|son|daughter|kids|children|family|parents|friends?|neighbou?rs?|cousin))`;
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** What in English is true of some who say it and not of others. */
export const claims: Claims = {
  place: [
    // I'm in, I'll be near, we were at: not in two minds, at your service, in touch.
    String.raw`(?:i|we)(?:'m|'re|'ll be| am| are| was| were| will be| shall be|'ve been| have been|'d been| had been|'ll be back|'m going to be|'re going to be)(?: (?:just|also|back|still|often|usually|currently|always|actually|only|now|already|out|over|up|down|right|here|sitting|standing|staying|stopping|living|working|based|due|expected|parked|passing|all|both|away|really))* (?:in(?! (?:two minds|charge|touch|favou?r|doubt|awe|luck|no |a position|the (?:dark|background)|agreement|search|contact|business|your (?:debt|hands|shoes|position)|any |a hurry|on |sales|marketing|this|the business|the middle of (?:a|something|prepar|plan)|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)))|at(?! (?:the (?:start|beginning|end) of|your (?:disposal|service)|a loss|ease|liberty|fault))|near(?! the end)|nearby|around|close (?:to|by)|next (?:door|to)|(?:a)?round the corner|opposite|across|outside|on (?:my|the|our) (?:way|road|train)|on an? (?:train|plane|flight|bus|coach|ferry) to|on your (?:street|road|doorstep|side)|on site|your way|from ⟨|there(?! (?:for|to))|local|through|by the|a stone's throw|(?:a few|two|three|five|ten|\d+) (?:minutes|miles|streets|doors|km))`,
    String.raw`(?:i|we)(?:'m|'re| am| are|'ll be| will be)(?: \w+)? (?:passing|visiting|travell?ing|driving|coming|heading|flying|walking|stopping|dropping|popping|swinging|touring|moving)(?! (?:back to (?:you|this)|up with|on))(?: \w+)?(?: (?:through|by|to|in|into|over|past|around|near|down|up|your|you|⟨)|⟨)`,
    String.raw`(?:i|we)(?:'m|'re| am| are)(?: \w+)? (?:calling|ringing|writing|speaking)(?: to)?(?: you| this)? from (?:⟨(?:contact|company)|my (?:car|train)|the (?:car|train|road|airport)|just|around|near|down|your)`,
    String.raw`(?:i|we)(?:'m|'re| am| are) (?:based|located|born|raised|local|originally|a (?:local|neighbou?r|regular)|your neighbou?rs?|off to|going to ⟨)`,
    String.raw`(?:i|we)(?:'ll| will| shall)?(?: (?:often|usually|always|sometimes|just|only|also|regularly))* (?:pass (?:through|by|your|⟨)|come (?:through|to|by|past|over|down|up|round)(?= (?:⟨|your|you|see|next|on|\w+day|town|the))|drive (?:past|by|through|to|down|up)|drop (?:by|in)|stop by|swing by|pop (?:in|by|over|round)|call in|visit|travel (?:to|through)|head to|fly (?:to|into)|live|commute|walk past|grew up|come from ⟨|know (?:the area|your (?:street|area|town|region)|⟨(?:contact|company)\.(?:city|state)))`,
    String.raw`my (?:office|home|flat|house|desk|parents|family|brother|sister|shop|team|mother|father|hotel)(?: is| are|'s| lives?| sits?)? (?:in|near|nearby|close|next|round|around|just|from|a few)`,
    String.raw`(?:i|we)(?:'ve| have|'re| are| work| serve| supply| equip| help| open| opened|'ve opened| run| look after)(?: [^.!?⟨⟩]{0,60})? (?:in|near|around|from|across|outside) {place}`,
    String.raw`(?:our|my)(?: [\p{L}-]+){0,2} (?:shops?|stores?|offices?|branch|branches|teams?|colleagues?|clients?|customers?|partners?|showrooms?|agency|agencies|engineers?|restaurants?|people|neighbou?rs?|warehouse|home|house|flat|family|friends?|roots)(?: is| are|'s)?(?: (?:based|located|just|right|all|still))* (?:in|near|around|from|outside) {place}`,
    String.raw`as a (?:fellow|local)`,
    String.raw`(?:i|we) (?:happen|plan|expect|intend) to be (?:in|near|at|around|nearby|there|passing|back)`,
    String.raw`i (?:find|found) myself (?:in|near|at|around)`,
    String.raw`i (?:spend|spent|work|shop|eat|buy|stay|study)(?: [^.!?⟨⟩]{0,30})? (?:in|near|around|round|opposite|next|at|from)(?= (?:⟨(?:contact|company)|the corner|you|your|{capital}))`,
    String.raw`i (?:love|adore|miss) (?:⟨(?:contact|company)|your (?:shop|place|menu|bread|food|hotel|restaurant|store|terrace|website|window|work|town|street))`,
    String.raw`(?:i|we)(?:'m|'re| am| are) (?:one of your|attending|joining|an? (?:(?:big|old|loyal|happy|regular) )?(?:customer|client|fan|guest|patient|member))`,
    String.raw`(?:i|we)(?:'ll| will) see you (?:at|on|in|there|next)`,
    String.raw`(?:i|we)(?: have|'ve|'ve got| have got) (?:an? )?(?:appointments?|meetings?|clients?|calls?|visits?)(?: [^.!?⟨⟩]{0,20})? (?:in|near|next|around|at|close)`,
    String.raw`(?:i|we|(?:our|my) \p{L}+)(?:'ve|'re|'m|'s| have| has| is| are| also| just| already| recently| even| once| often)*(?: (?!${thought})\p{L}+${few})? ${near}`,
    String.raw`we(?:'ve| have)? (?!${thought})\p{L}+(?<!e)ed${few} (?:in|near|around|from|across|outside|to|at) {place}`,
    String.raw`(?:i|we)(?:'m|'re|'ll be| am| are| will be)(?: (?:just|also|both|still))* (?!(?:look|call|ring|ask|writ|wonder|think|try|hop|com|go)\p{L}*ing|${thought})\p{L}+ing${few} (?:in|at|near|through) (?:{place}|the (?:\p{L}+ )?(?:fair|show|conference|exhibition)|(?=(?!${months}){capital}))`,
    String.raw`(?:i|we)(?:'m|'re| am| are)(?: (?:only|just|about))? (?:an?|half an|one|two|three|four|five|ten|\d+) (?:hours?|minutes?|miles?|kilomet\p{L}+|km)(?: and a half)?(?: (?:drive|ride|walk))? (?:away|from|north|south|east|west)`,
    String.raw`(?:i|we)(?:'m|'re| am| are) from {capital}[\p{L}-]*,? (?:too|myself|as well|like you)`,
    String.raw`(?:my|our) (?:route|round|rounds|trip|tour|train|drive|commute)(?: \p{L}+)? (?:takes?|brings?|leads?|goes|pass(?:es)?|stops?|runs?|crosses)`,
    String.raw`my (?:wife|husband|kids|children|family|parents|son|daughter|mother|father|brother|sister) \p{L}+${few} (?:your?|⟨(?:contact|company))`,
    String.raw`(?<=^\s*|, )(?:being (?:your|a|an|local)|living|as (?:someone|somebody|one) who (?:lives|works|shops))(?!\p{L})`,
    String.raw`(?<=^\s*|, )(?:just |only |fresh )?(?:back from|passing (?:through|by)|being in|staying in|on my way|here in|now in|as i(?:'m| am) in)`,
  ],
  talk: [
    String.raw`(?:i|we)(?:'ve|'d| have| had)?(?: (?:just|only|already|recently|also|once|finally|first|last|both|briefly|since))* (?:spoke|spoken|talked|chatted|caught up|exchanged|discussed|been in touch|corresponded|got talking|got in touch)`,
    String.raw`you(?:'ve|'d| have| had)?(?: (?:just|once|already|also|kindly))* (?:told|showed|shown|gave|given|asked|promised|sent|wrote|written|introduced|invited|called|rang|offered|mentioned to|said to|explained to) me`,
    String.raw`we (?:were|have been|had been) (?:in touch|on the phone|talking|speaking|discussing)`,
    String.raw`i (?:was|'d been|had been)(?: just)? (?:talking|speaking|chatting)`,
    String.raw`(?:i|we)(?:'ve|'d| have| had)?(?: (?:just|already|recently|also|once|last|even|both))* (?:called|rang|rung|phoned|e-?mailed|texted|wrote|written|sent|told|promised|agreed|left you|asked you|mentioned|explained|showed|shown|suggested|offered)`,
    String.raw`as (?:i|we) (?:said|mentioned|discussed|agreed|promised|told)`,
    String.raw`as (?:discussed|agreed|promised|mentioned)`,
    String.raw`(?:our|my) (?:last|latest|recent|previous|first|earlier|good|long|short)(?: \w+)? (?:call|chat|conversation|talk|e-?mail|message|letter|exchange|discussion|note)`,
    String.raw`(?:since|after|during|following|from|in) (?:our|my) (?:call|chat|conversation|talk|discussion|exchange|phone call)`,
    String.raw`(?:following up on|further to|as per|per|since|regarding) (?:our|my)(?: (?:last|first|latest|recent|earlier|short))? (?:call|chat|conversation|talk|e-?mails?|messages?|letter|voicemail|note|discussion)`,
    String.raw`you were (?:so |very )?(?:kind|good|nice) enough to`,
    String.raw`(?:it's|it has) been (?:a (?:long )?while|ages|(?:too|so) long|a long time)(?! since (?!i |we |you and i))`,
    String.raw`long time no`,
    String.raw`your name (?:came|comes|has come) up`,
    String.raw`(?:calls?|meetings?|visits?|chats?|lunch|coffee) (?:that )?(?:i|we) (?:had|made|took|paid)`,
    String.raw`${other}(?:'s|'ve| has| have| had| just| also| once| already| recently| both)* ${past}${few} (?:to |with |from |at |for )?(?:your?|⟨(?:contact|company))`,
    String.raw`(?:the )?last time (?:i|we)(?! are| will)`,
    String.raw`when (?:i|we) (?:last )?(?:spoke|talked|met|saw|visited|called)`,
    String.raw`(?:it was|it's been|was|so|^)\s*(?:so |really |very |a )?(?:good|great|nice|lovely|pleasure|wonderful)(?: to (?:speak|talk|chat|hear)| speaking| talking| chatting| hearing)(?: (?:to|with|from))? you`,
    String.raw`thank(?:s| you)(?: very much| so much| again)? for (?:talking|speaking|taking my call|the (?:call|chat|conversation)|calling|your (?:time|reply|call|message|e-?mail))`,
  ],
  deed: [
    // I've just, but not: I have just one question.
    String.raw`i(?:'ve| have) (?:just|only just|recently)(?! (?:one|a|two|the one|been wondering|been thinking))`,
    String.raw`i(?:, too,|, myself,)?(?:'ve|'d| have| had)?(?: (?:just|only|already|recently|also|once|actually|finally|first|last|even|personally|myself|really|both|still|again|often))* (?:saw|seen|met|visited|read|heard|noticed|watched|came (?:across|by|past|through|to)|come across|been (?:to|at|in|here|there|following|reading|looking|watching|working|using)|went|gone|drove|driven|walked|passed|stopped|tried|used to|tasted|ate|eaten|bought|ordered|worked|looked (?:at|into|through|up)|found(?! myself wondering)|discovered|learned|learnt|finished|attended|listened|followed|stayed|lived|helped|dropped|popped|let it|spotted|bumped|ran(?! (?:out|late))|dined|had (?:lunch|coffee|dinner|breakfast|a (?:look|meal|coffee|beer)|the (?:chance|pleasure))|took|sat|joined|researched|studied|checked|counted|knew|known|opened|queued|grew)`,
    String.raw`i(?:'ve|'d| have| had)?(?: (?:just|only|already|recently|also|once|actually|finally|even|personally|really|both|still|often|always|long))* (?!(?:wanted|wondered|hoped|wished|intended|figured|supposed|assumed|believed|doubted|feared|planned|preferred|imagined|expected|hesitated|asked myself)(?!\p{L}))\p{L}+(?<!e)ed`,
    String.raw`i(?:'ve|'d| have)?(?: (?:just|only|already|also|once|even))* (?:spent|got(?! (?:curious|to|thinking|a question))|gave|fell|rode|sold|stood|taught|won(?!')|built|kept an eye)`,
    String.raw`i (?:watch|follow|use|admire|buy|drink|eat|enjoy) (?:your(?! ⟨)|you (?:on|in|at))`,
    String.raw`i (?:see|hear|pass) your(?: [^\s.!?,;:]+){1,6} (?:every|each|all the time|often|on (?:the|my))`,
    String.raw`i was an? (?!little|bit|touch|moment|while)\p{L}+`,
    String.raw`i did (?:an?|my|some)`,
    String.raw`(?<=^\s*|, )(?:having (?:run|been|worked|seen|met|visited|tried|lived|served|sold|spent|\p{L}+(?<!e)ed)|as (?:someone|somebody|one) who(?:'s| has)? (?:ran|run|worked|been|sold|served|spent|\p{L}+(?<!e)ed))`,
    String.raw`i (?:still )?remember(?! to)`,
    String.raw`we(?:'ve| have)? \p{L}+ed(?: [^.!?]{0,40})? together`,
    String.raw`i was (?:just |only |recently |so )?(?:reading|looking|driving|visiting|walking|passing|told|impressed|struck|served|sitting|standing|a (?:waiter|guest|customer|manager|shopkeeper|nurse))`,
    String.raw`we(?:'ve|'d| have| had)?(?: (?:just|only|already|recently|also|once|finally|first|last|both))* (?:met|saw each other|seen each other|saw you|seen you|visited|bumped|ran into|worked together|shook hands|sat (?:down|together|next)|had (?:lunch|coffee|dinner|a (?:call|meeting|chat|coffee|drink))|shared|know each other|go back)`,
    String.raw`(?:my|our) (?:last|latest|recent|previous|first|earlier)(?: \w+)? (?:visit|trip|meeting|stay|lunch|coffee|appointment|demo|demonstration|encounter)`,
    String.raw`(?:since|after|during|following|from|at|on) (?:our|my) (?:visit|trip|meeting|stay|lunch|coffee|appointment|demo|demonstration|way)`,
    String.raw`(?:it was|it's been|was|so|^)\s*(?:so |really |very |a )?(?:good|great|nice|lovely|pleasure|wonderful)(?: to (?:meet|see)| meeting| seeing) you`,
    String.raw`thank(?:s| you)(?: very much| so much| again)? for (?:seeing|meeting|having|showing|welcoming|the (?:coffee|meeting|visit|tour|lunch|welcome))`,
    String.raw`(?:in|after|over|with) my (?:\w+ )?years`,
    String.raw`as a (?:former|one-time|long-time|regular)`,
  ],
  time: [
    String.raw`(?:i|we)(?:'m|'re| am| are|'ll be| will be)(?: \w+)? (?:free|available|off|around|back|on the road|reachable)(?: [\p{L}]+){0,3}? (?:on |this |next |until |from |before |at )*{day}`,
    String.raw`(?:i|we)(?:'ve| have|'ve got| have got) (?:a (?:slot|gap|window|free \w+|moment)|time|an hour|half an hour|(?:ten|twenty|\d+) minutes|room)(?: [\p{L}]+){0,3}? (?:on |this |next |until |from |before |at )*{day}`,
    String.raw`(?:i|we)(?:'ve| have)(?: got)? {day}(?: \p{L}+){0,2} (?:free|open|off)`,
    String.raw`(?:i|we)(?:'ll| will) have (?:time|an hour|a (?:slot|moment|gap))`,
    String.raw`(?:i|we) can(?: \w+)? (?:drop|pop|swing|come|stop|call|pass|stay|meet you|see you|be there|visit)(?: \p{L}+){0,3} (?:on |this |next |tomorrow |from |before |at )*{day}`,
    String.raw`my (?:diary|calendar|week|\w+day)(?: \w+)? (?:is|has|shows)`,
  ],
  bare: [
    String.raw`(?<=^\W{0,8}(?:[^.!?,]{1,40}, )?)(?:(?:just|only|recently) read|(?:just |only |recently )*(?:saw|loved|enjoyed|heard|noticed|bumped into|ran into|met|spotted|caught|visited|came across|stopped by|drove past|walked past|passed|watched|admired|tried|tasted|got|received)) (?:that )?(?:your|⟨(?:contact|company))`,
  ],
  reader: [
    String.raw`you(?:'re|'ll be| are| were| will be|'ve been)(?: \w+)? (?:there|in|near|nearby|around|close|next door|passing|visiting|local|on the way|on your way)`,
    String.raw`you (?:pass|drive|visit|live|drop|stop)(?: \w+)? (?:through|by|past|near|there|nearby|them|in)`,
    String.raw`you(?:'ve)?(?: (?:just|last|once|already|both|and (?:they|he|she)))* (?:met|visited|spoke|talked|promised|saw|called)(?: \w+)? (?:them|him|her|there)`,
  ],
  day: String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|week|weekend|month|morning|afternoon|evening|noon|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'clock)?|january|february|march|april|june|july|august|september|october|november|december)`,
  unless: '(?:could|may|might|can|should|shall|would|must|if|whether|wish)',
  towards: String.raw`(?:in|at|near|to|from|through|around|outside|past|based in) (?=\p{Lu}\p{Ll})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))`,
};
