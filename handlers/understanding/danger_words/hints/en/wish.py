"""English hints of wishing to die: the wish, the farewell, the means."""

from typing import Final

WORDS: Final = {
    "die": """suicide|suicidal|kill (myself|herself|himself|themselves|themself)|killing (myself|herself|himself)|end (my|her|his) life|
        take (my|her|his) (own |)life|unalive|unaliving|kms|off (myself|herself|himself)|ctb|end it all|
        not (want|wanna) (to |)(be alive|live|exist|be here|wake up)|do not want to (live|exist|wake)|better off (dead|without)|grave|funeral|coffin|corpse|
        hang (myself|herself|himself)|hanged|hanging|hung (herself|himself)|overdose|overdosed|jump off|jumped off|sh|delete myself|log out of life|
        logging out|permanent sleep|lifeless""",
    "dead": "die|dies|died|dying|dead|death|body",
    "rest": """(no|not|wont|without|end the|stop the) (more |)(pain|hurt|suffering)|(not|never) (feel|hurt|suffer|wake|wake up|come back|see you|be here|bother)|
        wont feel|will not (feel|hurt|wake|be here|be around|see|need|come back|last|make it)|sleep (forever|for good|and never)|forever|for good|
        (finally|at) (peace|rest|free)|be free|be quiet|be over|over soon|all over|over tonight|its over|it is over|the end|
        last (time|message|night|text|day|meal|post|one|song|words)|(end|ends|ending) (it|tonight|here|today|soon|everything)|go to sleep and|not wake|
        disappear|vanish|gone (by|before|tomorrow|soon|when)|be gone|am gone|i am done|done with (life|everything|it all|this world)|no tomorrow|
        no (next week|next month|future)|by (morning|tomorrow|sunrise|the time)|where i am going|somewhere (quiet|better|nobody)|decided|made up my mind|
        ready now|i am ready|all set|peaceful|calm now|floaty|floating|numb|light headed|wont be (here|around|long|needing)|wont need|
        not (need|going to need) (it|them|this) (anymore|any more|where)|(take|cross|scratch|leave) (me|my name) (off|out) (the|of)?|
        off the (schedule|roster|list)|wont be (in|at|there|working|coming|back)|(not|never) (coming|going) (in|to work|back|home)|
        not gonna (need|be|matter|make it)|(that|this|it) should (do it|be enough|work|be quick)|should be (enough|quick|fast|over)|
        so (somebody|someone|they) finds? me|find (me|my body) before|finds me|before it smells|this time (it|i|will|wont|for real|nobody)|
        got it right this time|second try|the voices (stop|will|go)|voices (stop|stopped|quiet)|quiet soon|be quiet soon|
        (is|its|feels) (so |)(quiet|calm|peaceful|warm) (now|up here|here|already)|already (floaty|warm|numb|sleepy)|not scared anymore|not afraid anymore|
        wont feel (it|a thing|anything)|feel nothing|didnt think it would hurt|checked it twice|tested it|practiced it|picked (a|the|today|my)|chosen|
        today is the day|tonight is the night|its time|time to go|time for me|last shift|last report|finished (my|everything|the)|
        everything is (done|ready|set|sorted|paid|packed)|sorted everything|night everyone|night night|good night (all|everyone|world|forever|guys)|
        sleep well everyone|dont be mad|dont be sad|dont be angry|no more (tomorrow|mondays|shifts|me|work)|countdown|when i am gone|after im gone|without me|
        world without|wont have to|wrote to everyone|written to everyone|texted everyone|told everyone|if i (dont|do not) (text|reply|show|come|wake|answer)|
        dont text tomorrow|do not text tomorrow|tomorrow (without|wont)|turn (myself|me) off|shut (myself|me) (off|down)|remove myself|
        when my battery (goes|dies|runs)|battery goes|assume im|assume i am|just assume|should be like (half|an|20|30)|it doesnt hurt|doesnt hurt|
        i took them already|took them already|already (took|taken|swallowed|drank|drunk)|say do it|saying do it|do it do it|just do it it says|
        that should do it|should do it|cant take another|another day|cant do another|gets quiet|bet it gets quiet|it gets quiet after|quiet after|
        after shift im|after work im going""",
    "join": """(see|meet|join|joining|seeing|be with|with|miss|follow) (my |)(grandma|grandpa|mom|mum|dad|mother|father|lola|lolo|nenek|sister|brother|her|him) (soon|again|tonight|there|now|up there|in heaven|at last)|
        heaven|in the sky|next life|another life|other side|afterlife|angels|angel|reunite|where (she|he|grandma|grandpa|mom|dad) is|
        waiting for me (there|up|on the other)|buried next|passed away|to be with|waiting up there|gone to|one year without her|shes calling me|hes calling me|
        grandma is calling|mom is calling from|with my (sister|mom|dad|brother|grandma|grandpa) now|im with my|i am with my|going to see (my|her|him)|
        where my (sister|mom|dad|brother) is""",
    "bye": """goodbye|good bye|farewell|bye (everyone|all|guys|world|forever|for ever|now)|thank (you|u) (all |everyone |)(for|so much for|guys)|
        thanks (all|everyone|for (everything|being|all|the|always))|
        sorry (mom|mum|dad|mama|papa|ma|everyone|to everyone|for everything|for being|i could|i was|i tried|i couldnt|my)|forgive (me|us)|
        tell (my |)(mom|mum|dad|mama|papa|ma|family|parents|sister|brother|him|her|them|bayu|everyone|ana) (i|that|he|she|its|it is|to|sorry|we)|
        (love|loved) (you|u|yall|them|her|him) (all|everyone|mom|ma|so much|always|forever|guys)|i love you all|love you guys|miss you all|remember me|
        dont cry|do not cry|be happy without|not (your|anyones|anybodys|his|her) fault|nobodys fault|no ones fault|
        take care of (my|mom|her|him|them|each other|yourself|urself)|look after (my|mom|her|him|them|each)|be strong|hug (my|her|him)|
        see you (on the other|in the next|in another|never)|last goodbye|signing off|it was nice knowing|nice knowing|was good to know|i tried my best|2007|
        2008|2006|dont be mad at me|dont hate me|i dont hate|i do not hate|not mad at (you|anyone|her|him)|proud of|was a good|you were the best|
        you were always|best friend i|thanks for (trying|everything|being|listening|the)|youve been (kind|good|the)|kind to me|only one who|live good|
        be good to|kiss (my|her|the)|(mom|mum|dad|mama) (it|this) (is not|isnt) your|say sorry to|say hi to god|remember (to|that) feed|
        happy birthday in advance|for your next birthday|smile for me|night everyone|wont have to (cry|worry|pay|fight)|wont cry anymore|have to cry anymore|
        no one will have to (cry|worry|pay)|better for (everyone|her|him|them)|say bye|say goodbye|bye to one|wanted to say (bye|goodbye)""",
    "keep": """(can|could) (have|keep|take) (my|all my|the)|
        (have|keep|take|took) my (guitar|bike|phone|laptop|stuff|things|shoes|cat|dog|money|games|account|switch|clothes|savings|books)|
        give (my|away|everything|all|it to|them to)|gave (away|me|us|everyone|all|her|his)|giving (away|all|everything|her|his|my)|
        feed (my|the) (cat|dog|fish|hamster|bird)|take (my|the) (cat|dog|fish|hamster)|water my plants|(password|pin|passcode) (is|to|for|of)|
        my (pin|password|passcode)|(spot|place|bed|share|salary|pay) (to|goes to|for) (my|sari|her|him)|
        (money|savings|salary) (to|for|goes to) (my|mom|her|him|them)|divide|is yours|are yours|yours now|all yours|i packed (everything|all|up)|room is clean|
        cleaned my room|paid (back|off)|belongings|gave my (hamster|cat|dog|bird|fish|phone|laptop|guitar|stuff|bike|shoes|clothes|money)|
        to the (girl|boy|guy) next door|set (my|the) (bird|hamster|fish|turtle) free|let my (bird|hamster|fish|turtle) go|insurance (money|if|goes|pays)|
        gets the insurance|insurance if its|beneficiary|transfer spot|my spot|my bed|bunk is free|rent is paid|debts? (is|are) paid|will be paid|
        enough for (my|their|her)|savings book|in an envelope|envelope|labelled|labeled|boxed up|sorted my|gave notice|someone adopt|adopt my|
        find (him|her) a home|needs insulin|the (cat|dog) (needs|eats|likes)|cat needs|dog needs|gave my|look after my|new year money|
        in my (bros|brothers|sisters|moms) (bag|schoolbag|drawer|locker)|left (the|my) money""",
    "letter": """note|notes|letter|letters|will|under (my|her|his|the) pillow|in (my|her|his|the) drawer|on (my|her|his|the) (desk|bed|table|pillow)|suicide note|
        wrote (them|her|him|you|everyone|mom)|left (a|her|his|it)|posted (a|this|something|that|just|on)|just posted|(her|his) (story|post|status|bio|last)|
        story says|caption|black (pic|picture|photo|screen|square)|scheduled|live (on|from|stream|streaming)|livestream|going live|goes live|is live|
        voice (note|message)|pic of (pills|a rope|the bridge|her wrist|her feet)|photo of (pills|a rope|the bridge|her wrist|her feet|an empty)|
        sent (me|us) (a|her|his) (pic|photo|location|pin|voice)|goodnight post|profile pic|scheduled (a|some|texts|messages|post)|letters for everyone|
        sticky note|post it|typed it out|tell miss|2007 2026|2006 2026|2008 2026|goodbye letter|letter is done|letters done""",
    "means": """rope|ropes|noose|belt|belts|hook|cord|cable tie|scarf|bedsheet|sheets|knot|tied|tie it|around (my|her|his) neck|round (my|her|his) neck|charcoal|coal|
        briquettes|bbq in|tape (on|over)|taped|duct tape|sealed|towel under|under the door|exhaust|engine (on|running)|car (is |)(running|on)|garage|hose|
        helium|plastic bag|razor|razors|blade|blades|box cutter|boxcutter|cutter|broken glass|scissors|bathtub|tub|toaster|hairdryer|kick the (chair|stool)|
        chair|stool|beam|ceiling fan|rafters|gas on|gun|bullet|trigger|pistol|extension cord|cord to|took the (cord|rope|belt)|up to the attic|attic|
        closet rod|doorknob and|tailpipe|hose goes|hose from|back seat and|(engine|car) (is |)(on|running|idling)|windows (are |)(up|taped|shut|sealed|closed)|
        tape on|bath is|bath full|weights|rocks in|stones in|pockets (full|with)|backpack with (rocks|bricks|stones)|brick tied|concrete|holds my weight|
        hold my weight|hold (50|60|45|55|70)|knot holds|tight enough|long enough rope|brush cleaner|grill inside|coals|turned the gas|opened the gas|oven door|
        loaded|bullet in|chambered|from (his|her|my) (dads|fathers|grandpas) (drawer|gun|closet)|hid the (razor|blade|knife|rope|pills)|
        where (it|the razor|the rope|the knife) is|know where it is|plugged in next to|plugged in|in the tub|hairdryer is|in the bath with|
        (rope|knife|pills|charcoal) (is|are) ready""",
    "height": """bridge|overpass|railing|rail|rails|railings|ledge|parapet|edge|cliff|tracks|track|train|trains|platform|metro|mrt|ocean|dam|pier|waves|water tower|
        top floor|(5|6|7|8|9|10|11|12|13|14|15)(th|) floor|floors up|attic|16th|14th|12th|18th|20th|top deck|parking structure|parking garage|car park|
        8th floor|10th floor|12 floors|ten floors|up here|came up here|mesh|barrier|guardrail|breakwater|tide|high tide|currents|canal|quarry|reservoir|dock|
        harbor|bullet train|freight train|express|next train|crossing|level crossing|the hole in the fence|fence has|past the sign|keep out sign|oncoming|
        lorry|lorries|trucks dont stop|coming every minute|truck coming|find a (river|bridge|cliff|roof|rooftop|train|tall)|going to find a|find me a bridge|
        the overpass|on the overpass|standing on the overpass|on the bridge|on the roof|on the tracks|at the edge|on the railing""",
    "edge": """jumps|jumping|jumped|(one|1|a) (more |)step|step (off|forward|closer|over)|steps away|climb(ed|ing|s|) (over|up|onto|out)|
        over the (railing|rail|edge|fence|side)|(let|letting) go|lean(ing|) (over|out|forward)|(legs|feet|leg) (hang|hanging|dangling|over|out)|dangling|
        sitting on the|standing (on|at|by|outside|in front)|stand (on|at|outside)|looking down|look down|way down|long way|so (high|far|small)|
        tiny (cars|people|from)|cars look|people look|like ants|wind|windy|breeze|
        walk(ing|ed|s|) (into|in|out|towards|toward) (the|traffic|sea|water|ocean|river)|in front of (the|a) (train|truck|bus|car)|lie down on|
        lying on the (tracks|rails)|train (comes|coming|is)|shoes (off|are|on|next|lined)|took (my|her|his) shoes off|wrong side|outer side|
        outside the (railing|rail|fence)|on the (outside|wrong side|other side|edge|outer)|other side of the (rail|railing|fence|barrier)|climbed the|
        past the (railing|fence|barrier|line)|past the yellow line|yellow line|in the middle of the (road|tracks|street)|one (push|slip|more|foot)|just let go|
        let go now|toes over|knees over|hands are slipping|phone is gonna|on the ground before|lights of the train|i hear the train|can hear the train|
        hear it coming|headlights|steer into|swerve|drive into|walk out there|walked in up to|water is (cold|black|freezing|up)|so cold already|jumps? if|
        about to (jump|go|drop|do it)|wont come (off|down)|come down from|phone is gonna be on the ground|closing my eyes|close my eyes|eyes closed|
        shut my eyes|no helmet|doing (100|120|130|140|150|160|180)|full throttle|wrong lane|into oncoming""",
    "pill": """pill|pills|tablet|tablets|panadol|paracetamol|tylenol|ibuprofen|aspirin|meds|medication|painkillers|sleeping|xanax|valium|antidepressants|capsules|
        insulin|blister|strip|strips|pack|packs|bottle|bottles|drugs|fentanyl|meth|ketamine|ket|molly|vape|zombie vape|coke|weed|lsd|needle|dose|doses|mg|
        gummies|edible|edibles|(pills|meds|bottle) (are |is |)in my hand""",
    "gulp": """swallow|swallowed|swallowing|
        took (all|the whole|a whole|the entire|like|everything|so many|too many|them|a lot|half|about|maybe|around|10|15|20|25|30|40|50|60|her|his|my|some)|
        taken (all|the whole|like|too|20|30|40|50)|all of (them|it|the|my)|whole (bottle|box|pack|strip|thing|bunch|lot)|entire (bottle|box|pack)|
        (the|is|whole) (bottle|box|pack|strip) (is |)(empty|gone)|empty|emptied|empties|handful|handfuls|(already |)had (like |)(20|30|40|50|15|12)|lined up|
        counting (them|out)|too (many|much) (pills|of|panadol|tablets|medicine|meds)|downed|chugged|chug|drank|drunk|drink it|drank (it|the|some|a|bleach)|od|
        oded|overdosed|overdose|finish (them|it)|mouthful|down (my|her|his) throat|all the way down|washed it down|on purpose|popped (them|all|every|open|out)|
        pop them all|blister packs? (open|empty|are)|pile of|little pile|pyramid|mountain of (pills|tablets)|poured (them|it|all) (out|in|into)|
        crushed (them|it|all) (up|into|in)|in my (coke|juice|drink|soda) already|mixed (them|it|with)|with (vodka|beer|whiskey|soju|alcohol)|washed down|
        started taking|keep taking|one by one|every (last|single) one|half the (can|bottle|bag|jug|box)|already like|like 40|like 30|like 20|
        (20|25|30|35|40|45|50|60) (pills|tablets|of them|panadol|capsules|already)|how many (pills|panadol|is too many|does it take|would it take|until)|
        is too many|lethal|enough to (die|kill|end|sleep)|gagging|throw it up|cant throw up|burns all|regret it|i regret|take it back|
        how many (panadol|pills|tablets|tylenol|paracetamol)|already had like""",
    "poison": """poison|poisoned|bleach|pesticide|insecticide|weed killer|weedkiller|paraquat|rat poison|antifreeze|detergent|cleaner|drain cleaner|solvent|thinner|
        acid|acetone|methanol|lye|caustic|chemicals|coolant|cutting fluid|blue (stuff|liquid)|stuff (we|they|for) (clean|use|cleaning)|toxic|battery acid|
        hand sanitizer|laundry pods|cyanide|mushroom|mushrooms|fake alcohol|brush cleaner|jug|the can of|canister|roach|ant poison|slug|mold cleaner|degreaser|
        windex|toilet duck|drano|pool chlorine|brake fluid|paint|varnish|turpentine|lighter fluid|mouth (is |feels |)(burning|melting|raw|white|like)|
        throat (is |)(raw|burnt)|tongue (is |)(numb|burnt|white|raw)|burn(s|ing) (inside|in my)|stomach (is |)(burning|on fire)|weed killer jug|
        empty (jug|bottle|can) (in|on|next)|rust remover|in my mouth|in his mouth|in her mouth|into my mouth|down my throat|by accident|
        accidentally (drank|swallowed|sprayed|inhaled)|throat feels like""",
    "nostop": """(do not|dont|no need to|please dont|never) (call|come|look|find|search|stop|save|try|wait|reply|follow|worry|tell|send|bother|talk me)|
        (no one|nobody|no body|you cant|cant|u cant) (can |will |)(stop|save|find|help|talk|reach|knows|see|hear|miss|notice)|too late|its late|already late|
        by the time you|when (you|u) (read|see|get|find) this|if (you|u) (are reading|read|get|find) this|not (answering|replying|picking|responding|reading)|
        wont (answer|reply|pick|read|open|come|listen|talk)|no reply|phone (is |)off|turned off|location|last seen|cant find (her|him|them)|no regrets|
        regret nothing|waiting (till|until|for) (she|he|they|everyone|my roommate)|
        after (they|she|he|everyone) (sleep|sleeps|fall|falls|is asleep|leave|leaves)|when (they|she|he|everyone) (is |are |)(asleep|sleep|sleeping|out)|
        dont tell|do not tell|keep it secret|just wanted (you|u|someone) to know|read comments|dont send|do not send|no ambulance|no cops|dont break|dont try|
        dont you dare|wont talk me|wont find me|by the time|nobody will (find|notice|miss|know|stop)|no one will (find|notice|miss|know|stop)|read this|
        reading this|when you wake|in the morning (you|they)|(screen|phone) (is |)(dead|gone|off)|blocked (me|us|everyone|all)|
        deleted (her|his|all|everything|my)|left the group|left all|smiling at me|smiling and|wont unlock|locked the doors|locked herself|locked himself|
        door is locked and|behind the locked|inside and wont|not opening|without (her|his) phone|w out (her|his) phone|left (her|his|my) phone|
        no phone on (her|him)|left w|went out alone|stopped answering|stopped replying|cant face|made me promise|promise not to|promised not to tell|
        swear not to tell|not to tell (u|you|anyone|teacher|anybody)|never talks like that|not like (her|him)|doesnt talk like (that|this)|unlike her|
        unlike him|weird message|weird text|weirdly calm|weirdly nice|suddenly nice|goodbye letter|farewell letter|when mom sleeps|when dad sleeps|
        once (mom|dad|she|he|everyone) (sleeps|is asleep)|after mom sleeps|then ill go|ill go then""",
    "weary": """burden|useless|worthless|pointless|hopeless|no point|no reason|no use|tired of (life|living|everything|it all|being|this|trying|fighting)|
        cant (do|take|handle|live|go on|anymore|keep|cope|face|bear|stand) (this|it|like|on|anymore|any more|doing|going|another)|
        (done|finished|fed up) with (life|living|everything|the world|existing)|nobody (cares|needs|loves|would|will|wants|likes)|
        no one (cares|needs|loves|would|will|wants|likes)|better without me|hate (myself|my life|living)|want it to (stop|end|be over)|make it stop|
        cant anymore|not worth|give up|giving up|gave up|suffering|trapped in|lonely|empty inside|failure|disappoint|dont deserve|do not deserve|hurt myself|
        hurting myself|hurt herself|scared of (myself|what i)|afraid of (myself|what i)|intrusive|voices|voice in my head|
        (he|she|i|they) keeps? saying (he|she|i|after|no|not|there|its|today)|cant trust myself|want to hurt|urge|urges|the knife keeps|keeps calling me|
        i keep (looking|staring|thinking) (at|about)|cant be alone|dont leave me alone|stay on the (line|phone)|dont want to be alone|cant stop thinking|
        my hands? (wont|keep)|somebody stop me|someone stop me|stop me|dont let me|nobody would|everyone (is |would be |)(happier|better)|
        cant tell (my|anyone)|nobody to tell|over for me|life is over|ruined|all alone|so alone|feel alone|left alone""",
    "slash": """(cut|cutting|cuts|slit|slits|slitting|slash|slashed|carving|carved|scratching|burning|burned|stab|stabbing) (my|her|his|myself|herself|himself|too|so|really|deeper|again|the|into)|
        wrist|wrists|thigh|thighs|forearm|vein|veins|deep|deeper|too deep|deep this time|self harm|selfharm|relapse|relapsed|
        red (towel|water|everywhere|all over)|towel|towels|tissue|tissues|sink is|fresh (cuts|marks|lines)|cuts on|marks on|
        hit(ting|s|) (my|her|his) head (on|against)|bang(ing|s|) (my|her|his) head|lighter on|pressed harder|pressed too|opened (like|up|wide)|wont close|
        wont stay closed|tiles (are |)(all )?(red|covered)|floor (is |)(all )?(red|wet|covered)|sink (is |)red|bath(tub| water)? (is |)red|
        water (is |)(red|pink)|sleeves|long sleeves|under her sleeves|went too far|too far this time|deeper than|not like usual|
        this time (its|it is|i|it) (bad|deep|worse|different|pressed|went|wont)|razor (slipped|went)|pencil sharpener|sharpener blade|compass needle|
        on my own skin|own arm|tiles (are )?(all )?red|all red|opened like|(water|sink) (is |keeps |goes |going |turning |gets )?(pink|pinker|red|redder)|
        keeps going pinker|pinker|warm (water|sink|bath)|hands in the""",
}  # fmt: skip
