"""English hints of places that turn dangerous, of what people do to others, and of the moment."""

from typing import Final

WORDS: Final = {
    "flame": """fires|flame|flames|burning|caught fire|catching fire|burns|blaze|ablaze|spark|sparks|sparking|ignited|lit|lighter|matches|gasoline|petrol|glowing|
        orange|red glow|melting|extinguisher|extinguishers|put it out|put out|spreading|spread|spreads|fire truck|firefighters|fire dept|
        battery (swelling|exploded|smoking|hissing)|scooter battery|power bank|electrical fire|arson|torch|all orange|orange behind|sky is|roof is|is dripping|
        dripping fire|spitting sparks|hissing|popping|sparks (from|out|and|flying)|scooters? (charging|in the hallway)|charging|candle|curtain|curtains|
        mattress|bed is|lint|grease fire|fire (is|in|at|on|coming|spread|everywhere|outside|below|under)|stairs are (on|black|gone|blocked)|floor is hot|
        door is hot|handle is hot|glow under""",
    "smoke": """smoke|smoky|smoking (from|out|and)|fumes|haze|burning smell|smells (like |)(burn|burning|burnt|plastic|gas|eggs|rotten)|
        smell (of |)(burn|burning|burnt|plastic|smoke)|cant see (anything|the|my hand|through)|thick|black smoke|white smoke|yellow (smoke|gas|cloud)|alarm|
        alarms|sprinklers|under the door|through the (door|floor|vent|wall|ceiling)|coming (up|out|through|from|in|under)|cloud|evacuate|evacuated|wet towel|
        stairs are|already black|pitch black|black out there|white out|cant find the (exit|door|stairs)|crawl|crawling|on the floor because|eyes watering|
        choking (smoke|on)|vents|ducts|we are on the balcony|balcony""",
    "gas": """gas|gas leak|leak|leaking|leaks|leaked|hissing|hiss|carbon monoxide|co alarm|co detector|monoxide|ammonia|chlorine|nitrogen|hydrogen sulfide|h2s|
        rotten eggs|rotten egg|smell|stinks|fumes|inhaled|mixed|valve|cylinder|tank|water heater|heater|stove|
        everyone (is |has |feels |)(dizzy|sleepy|headache|sick|coughing)|went down (to|there|and)|didnt come (up|out|back)|not come (up|out|back)|manhole|
        sewer|pit|confined|silo|fizzing|fizz|bubbling over|boiling over|smoking drum|drum of|drum|barrel|splitting heads|generator|grill inside|indoors|
        inside the (dorm|room|kitchen)|fetch|went to (fetch|get|save|help) (him|her|his)|nobody is answering from|from below|below|went in after|after him|
        next to it|one by one|bleach (w|with|and|n)|mixed (bleach|with|the)|yellow smoke|green (gas|smoke|cloud)|sweet smell|almonds|weird smell|strange smell|
        whole (class|line|room|floor) (is|are)|tearing up|eyes watering|everyones eyes|threw up|two threw up|some threw up|coughing and|burners? on|burner on|
        not lit|unlit|all four burners|without lighting|windows shut|windows closed""",
    "water": """drowning|drown|drowns|underwater|went under|going under|flood|flooding|flooded|water (is |)(rising|coming|up|at|to|keeps|everywhere|filling|in)|
        up to (my|our|his|her) (neck|chest|chin|waist|knees)|swept|current|river|waves|wave|swim|cant swim|sinking|sank|pool|floating|fell in|pulled under|
        rip current|basement|popped up|hasnt (popped|come up|surfaced)|havent (come up|surfaced)|canal|into the (canal|river|water|lake|sea)|
        water coming (in|thru|through)|coming thru|seat belt (jammed|stuck)|car is (filling|sinking|under)|roof seams|up to my|at my (chin|neck|waist)|
        head under|flip flop|only his (slipper|hat|board)|rip|drifted|drift|didnt come back|come back up|came back up|one short|one of us|dive|diver|diving|
        bubbles|at my knees|to my knees|im at the (river|sea|lake|bridge|dam)|at the (river|lake|dam|pier)|riverbank""",
    "blast": """explosion|explode|exploded|explodes|exploding|blast|blew|blown|boom|bang|loud bang|burst|bursting|cylinder|pressure (gauge|is|cooker|tank)|boiler|
        valve|about to blow|gonna blow|going to blow|bulging|shaking building|earthquake|detonated|bomb|grenade|hissing louder|swelling up|pressure wont|
        gauge (is |)(red|maxed)|relief valve|tank is|might blow|cylinder (fell|rolling|hissing)|grinding wheel exploded""",
    "shut": """locked|lock|locks|locked in|lock us|lock me|locking|trapped|trap|stuck (in|inside)|shut in|shut|sealed in|
        door (is |)(locked|wont|jammed|stuck|blocked|chained|shut|closed|doesnt)|doors (are |)(locked|wont|blocked|chained)|
        exit (is |door |)(locked|blocked|chained|wont)|exits|cant (get|come|go|find|open|break|run) (out|the|away|it|home)|no way out|no exit|cant leave|
        not let (us|me|them|her|him) (out|leave|go)|wont let (us|me|them|her|him) (out|leave|go)|wont open|no (signal|air|light|windows|reception|oxygen)|
        (1|2|3|4|5|6|7|8|one|two) ?(percent|bar|bars)|percent|battery (is |at |almost |)(low|dying|dead|1|2|3|4|5)|phone (is |about to|almost|at|gonna)|
        lift (stopped|stuck)|basement|container|trunk|cage|chained|bolted|padlock|from (the |)outside|still inside|still in there|inside|
        handle (snapped|broke|inside)|no handle|no handles|chained from|tied w|tied with wire|tied shut|welded|doors? tied|from outside|jammed|wont budge|
        cant budge|buckle|seat belt|truck has us|in the back|in the trunk|dark in here|its dark|running out of (air|oxygen|time)|
        air is (thin|bad|running|getting)|hours in here|been (3|2|4|5|three|two|four) hours|(2|3|4|5|6) of us|all (2|3|4|5|6) of us|cables screaming|
        every few seconds|between floors|dropping a bit|kids inside|someone is inside|anyone inside|stopped talking|elevator dropping|dropping|cables|
        blocking the (door|exit|way|stairs)|blocks the (door|exit|way)|stuck in the (elevator|lift)|elevator (is |)(stuck|dropping|falling)|
        lift (is |)(stuck|dropping|falling)|locked in the storage""",
    "roof": "roof|rooftop|rooftops|balcony|window|windowsill|highway|freeway|road|trucks|station|sea|river|lake|fence|crane|tower|water tank|ladder|stairs|hole|pit",
    "door": """outside|door|doors|window|hallway|key|keys|balcony|handle|lobby|wire|wires|cable|socket|outlet|plug|panel|breaker|electric|electricity|corridor|stairs|
        vent|stairwell""",
    "weapon": """knife|knives|machete|gun|guns|pistol|rifle|blade|bat|bats|baseball bat|pipe|pipes|metal pipe|rod|rods|hammer|axe|ax|wrench|crowbar|bottle|
        broken bottle|cleaver|box cutter|cutter|sword|stick|sticks|taser|chain|chains|brick|bricks|scissors|screwdriver|weapon|weapons|armed|acid|gasoline|
        petrol|shotgun|bullets|shots|shooting|gunshots|stabbed|stabbing|stab|jerry can|jerrycan|gas can|can of gas|loading (a|the|his|something)|loaded|
        sharpening|sharpens|sharpen|meat knife|kitchen knife (in|to|at|on)|got pipes|got (a|his|their) (gun|knife|bat|pipe|machete)|
        has (a|the|his) (gun|knife|bat|pipe|machete|hammer|axe|blade)|holding (a|the|his) (gun|knife|bat|pipe|machete|hammer|axe|blade|something)|
        with (a|the|his) (gun|knife|bat|pipe|machete|hammer|axe|blade|belt)|w (a|the|his) (gun|knife|bat|pipe|machete|hammer|axe|blade)|belt off|on his lap|
        wood hitting|nail gun at|crossbow|molotov|lit match|sniper|air gun|holding (the|a) (box cutter|knife|blade|razor|scissors|rope|gun)|w a rifle|
        with a rifle|a rifle|rifle is|gun is (in|at|touching|against)|touching my teeth|in my mouth|against my (head|temple|chin)|to my head|to his head|
        to her head|hunting rifle""",
    "hit": """hit|hits|hitting|beat|beats|beating|beaten|punch|punched|punches|punching|kick|kicked|kicking|kicks|slap|slapped|slapping|slaps|choke|choked|choking|
        chokes|strangle|strangling|strangled|grab|grabbed|grabbing|grabs|pull|pulled|pulling|drag|dragged|dragging|drags|throw|threw|throwing|thrown|pushing|
        shove|shoved|smash|smashed|smashing|stab|stabbed|stabbing|attack|attacked|attacking|attacks|fight|fighting|jumped (me|him|her|us)|assault|assaulting|
        hurting (her|him|me|us|them)|hurt (her|him|me|us)|tied|tied up|tie me|pinned|pin me|holding (me|her|him)|corner|cornered|surround|surrounded|gang up|
        chase|chasing|coming at|swing|swinging|lunged|going (crazy|insane|nuts|mad|wild)|lost it|out of control|wont stop|rage|raging|
        breaking (things|stuff|everything|down)|wrecking|trashing|bleeding|on the ground|drag(ging|s) (him|her|me|kiko|them)|
        behind the (canteen|dorm|shed|factory|warehouse)|i hear (him|her|them|wood|hitting|thuds|slaps|screaming|begging)|stop(ped)? yelling|knee on|
        on my back|on (his|her) neck|sitting on (him|her|me)|wont get off|slamming|slammed|against the (wall|floor|door)|by the (hair|neck|throat|collar)|
        whipping|whipped|lashing|hammering|kicking the (gate|door)|found the shelter|found us|found me|found her|made (him|her|them|me) drink|dare|hazing|
        initiation|holding his head|head under|dunking|waterboard|grabbed me|from behind|got loose|broke free|chained|chains (him|her|me)|jabbing|jab|jabs|
        stabbing (herself|himself|her|his)|clipped|grabbed me from|chained him|slashing|slashing (ppl|people)|attacking (ppl|people)|stabbing (ppl|people)|
        running after (mom|her|my|us)|w a bottle|with a bottle|chasing (mom|my|us)|threw my phone|smashed my phone|broke my phone""",
    "threat": """kill (me|us|her|him|them|you|everyone|my|someone|u)|killing (me|us|her|him|them)|finish (me|him|her|us|you|u|it)|end (me|him|her)|
        burn (me|us|it|the|this|down|her|him)|shoot (me|us|him|her|up|everyone)|stab (me|us|him|her)|break (my|his|her|our) (legs|arms|bones|neck|face|door)|
        cut (me|us|my|his|her|off)|bury|dead (if|when|meat|tonight|tomorrow|by)|youre dead|you are dead|im dead|
        not (leave|get out|make it|live|see|wake) (alive|tomorrow|out|through|to)|alive|threat|threatens|threatened|threatening|threats|
        gonna get (me|us|her|him)|will get (me|us|her|him)|make (me|us|her|him) pay|pay for (this|it|what)|teach (me|us|him|her) a lesson|(you|i|we) will see|
        wait (till|until|and see)|watch out|watch your|countdown|counting down|(5|4|3|2) left|knows where (i|we|she|he) (live|lives|sleep|stay|work)|
        (coming|comes|come|came) (for|to|over|after|here|back|tonight|with|up|in) (me|us|her|him|get|kill|my|the|find|our|and)|on (his|their|her) way|
        find (me|us|her|him)|tonight|after (shift|work)|waiting for (me|us|him|her) (outside|at|after|downstairs)|debt|owe|owes|loan shark|gang|snitch|
        snitched|told on|reported him|when the (candle|song|clock|timer|cigarette|time)|burns out|runs out|counting (to|down|us)|counts to|count of|do me|
        do us|then himself|and then himself|take everyone|take us all|take me with|with him|if (he|i) cant have|nobody will|no one will have|make the news|
        on the news tonight|you will read about|last chance|or else|or ill|or he will|or theyll|
        says (he|hes|he will|shes|they|we|i|ill|im|its) (gonna|will|going|coming|kill|burn|wont|dead|finish|over|do)|asked where i|asking where|asking which|
        asking for me|looking for (him|her|us|jun|my roommate)|wants me dead|want him dead|hit list|promised to|swore|choose|pick who|who goes first|
        first then|boss now|belong to|we belong|i belong|pics of (her|him|me)|nudes|videos? of (her|me)|leak|leaked|leaking|
        send (them|it) to (my|her) (dad|mom|parents|family|school|everyone)|blackmail|blackmailing|sextortion|chop|chop (his|her|my) (hand|arm|head|fingers)|
        pay or else|counting to (ten|three|five|10|3)|sell me to|to pay debt|counting money|already here counting|deal with (me|him|her|us)|people will deal|
        take care of me|sort me out|pay today or|pay now or|smoking downstairs|waiting downstairs|are downstairs|is downstairs|hes downstairs|
        theyre downstairs|not leaving this room|wont leave this room|wont let me leave|not going anywhere|says im not leaving""",
    "gang": """(2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven|eight|ten|several|many|some|bunch of|group of|whole) (guys|men|people|dudes|boys|of them|cars|bikes|scooters|strangers|workers|seniors|others)|
        guys|men|gang|crew|mob|his friends|his boys|his brothers|surround(ed|ing|)|outnumbered|with bats|cars outside|loan sharks|broker|brokers|agent|guards|
        dudes|on bikes|circling|in masks|masked|got pipes|shouting (my|his|her|names)|calling (his|her|my) name|packed car|two cars|black van|vans|loan|
        the collectors|collectors|goons|thugs|bouncers|pimp|smugglers|on bikes circling|dudes on bikes""",
    "hide": """hide|hides|hiding|hid|hidden|under (the|a|my|her) (bed|table|desk|sink|stairs|blanket)|closet|wardrobe|cabinet|cupboard|bathroom|toilet|stall|
        locked (myself|ourselves|the door|in the bathroom|in the toilet)|barricade|barricaded|behind the|
        in the (bathroom|toilet|closet|stairwell|dark|storage|bushes|attic)|lights off|turned off the light|holding the door|pushing (against |)the door|
        against the door|pretend|pretending|acting like|act like|playing dead|run|running|ran|escape|escaped|escaping|got away|get away|get out|flee|
        climbed out|stairwell|cant get away|followed (me|us)|shelter|under my bunk|under the bunk|in the ceiling|crawlspace|
        behind the (dryer|fridge|boxes|door|curtain)|thinks (im|i am) (in|at|asleep|sleeping|dead)|he thinks|bit (him|his)|kicked him|slipped out|ran out|
        ran barefoot|barefoot|crawled out|got out when|grabbed the phone|when he went|while hes|while he is|hes in the (shower|kitchen|hall|living|toilet)|
        staying low|dont make|under a (stall|table|car|desk)|r under|me n (sis|bro|my)|chair under the (handle|door)|chair against""",
    "hush": """(cant|can not|dont|do not|please dont|not) (talk|call|speak|answer|make a sound|make noise|make any|ring|pick up|scream|type)|
        no (calls|call|calling|talking|noise|sound)|(he|she|they) (will|can|might|may|gonna|is|would) (hear|see|notice|find|know|come)|hear me|whisper|
        whispering|quiet|silent|on silent|text only|only text|text (me|back|dont|not)|texting|footsteps|steps|listening|looking for me|fake text|friends phone|
        (borrowed|borrowing|stole|strangers|her|his|using) phone|delete this|hurry|brb|secretly|code word|pizza|order (pizza|me|a|food|noodles)|with sirens|
        lights and sirens|shh|shhh|sh|thinks im|thinks i am|acting like|pretending to (text|call|sleep|shop|talk)|like im (texting|talking|on)|dont reply|
        dont text back|dont ring|vibrate|screen (dim|brightness)|cant speak|type only|using (my|a|the) (watch|laptop|tablet|work|kids|coworkers)|
        from (my|a) watch|watch only|just listen|stay on|fast fast|pls order|please order|order pizza|pizza for me""",
    "outside": """at (the|my|our|her) (door|gate|window)|doorknob|knock|knocking|banging|bang|pounding|kick(ing|ed|s|) (the|my|our|down|in)|
        breaking (in|down|the|into|my)|broke (in|into|the|down)|break (in|into|down|the)|pick(ing|s) the lock|footsteps|next (door|room)|
        still (here|there|out|outside|downstairs|at|around|looking|waiting|walking|standing)|standing (there|outside|over|at|in|by)|waiting|
        wont (leave|go|go away|stop)|not leaving|not going away|going through|in (my|our|the|her) (room|house|dorm|bed|apartment|kitchen|hallway)|came in|
        comes in|coming in|got in|get in|inside the (house|dorm|room)|watching (me|us|the)|staring|peeking|pacing|circling|ringing|
        in the (lobby|hall|hallway|corridor|stairwell|ceiling|vents|bushes|yard|garage|attic)|asking which (room|floor)|which room|gave him the key|
        has (a|my|the|our) key|copied key|got the key|i see (fingers|feet|a shadow|shoes|legs|someone|his|eyes)|fingers|feet under|under my bed|
        someone (is |)(under|in|behind|on|at) (my|the|our)|theres (someone|somebody|a man|a guy|a person) (in|at|under|behind|on|outside)|
        parked (across|outside|in front|there|again)|lights off|headlights off|getting out|got out of|circling our|our (dorm|gate|door|room|window)|
        shouting (my|his|her)|calling my name|trying (the|my|our|every) (door|doors|handle|lock|window|windows|handles)|window is open|door was open|
        lock is broken|screen is cut|from yesterday|back again|hes back|came back|again tonight|followed me to|to the changing room|changing room|blocking|
        trying to get in|get in my room|under the handle""",
    "stranger": """stranger|strangers|man|guy|dude|men|somebody|someone|some guy|some man|a man|drunk|ex|my ex|boyfriend|bf|husband|stepdad|stepfather|his dad|host dad|
        host father|father|uncle|driver|manager|foreman|landlord|customer|client|broker|agent|creep|creepy|weird guy|intruder|burglar|thief|robber|robbers|
        masked|mask|hoodie|neighbor|security guard|senior|seniors|roommate|roomie|coworker|the man|man from|trainer|coach|hes|pastor|host|landlords son|
        boss son|owner|husbands|her husband|shopkeeper|cousin|the guy|that guy|same guy|two men|security|guard""",
    "follow": """follow|follows|following|followed|stalk|stalking|stalker|stalked|behind (me|us|her)|same (guy|man|car|dude|van|scooter|person)|again tonight|
        (since|from) the (station|bus|stop|store|factory|train)|walking faster|speeding up|turned (when|every|too)|every turn|crossed the (street|road)|
        7 eleven|711|7-11|family ?mart|convenience|store (is |)(closing|closes|clerk)|the clerk|clerk|closing|scared to (leave|go|walk|get|step|move)|
        afraid to (leave|go|walk|get)|alley|dark (road|street|alley)|gps|tracker|airtag|gloves on|got gloves|lights off again|parked across|same plate|
        same jacket|matches my|stops when i|when i (stop|turn|cross|run)|he (stops|turns|runs|crosses|speeds)|pretending to shop|in the 7|inside the store|
        clerk is|they close|closing soon|every exit|took photos of me|knows my (shift|bus|route|name|room)""",
    "ride": """toyota|license plate|plate|highway|freeway|exit|heading|going (south|north|east|west|the wrong|somewhere|up|into|to some)|
        (wrong|different|another|not the) (way|direction|road|route|turn)|not the (factory|dorm|way|road|place|company|address)|
        some (house|place|road|mountain|building|hotel|apartment|farm)|mountain|mountains|middle of nowhere|nowhere|no (lights|street lights|houses|people)|
        locked (doors|the doors|us in)|child lock|wont (stop|let me out|pull over|say|tell|answer|talk)|back seat|backseat|trunk|passenger|got in|get in the|
        in the car|in his car|in a car|in a van|pull over|let me out|dont know where|where (are they|we are|he is|they are) (taking|going)|
        taking (me|us|her) (to|somewhere|some|away)|took (me|us|her) (to|away|somewhere)|brought (me|us|her)|childlock|passed my (stop|exit|street|house)|
        missed (my|the) turn|says relax|relax baby|(wont|not) (stop|open|unlock)|took (a|another|the wrong) (turn|road|route|exit)|
        turned off (the|his) (meter|gps|phone|app)|not on the map|maps says|left the city|out of (town|the city)|crossing (some|a|the) (river|border|bridge)|
        dirt road|no signs|forest|woods|warehouse|dock|docks|boat|ferry|container|truck has|in the back|tinted|no handles|sims|our sims|going the opposite|
        opposite direction|other country|border|pass the border|passed my|long ago and|relax|not stopping|passed my stop|child lock is|lock is on|put in a car|
        pulled into a car|pushed into a car|got put in|shaking her head|shook her head|said hed (drive|take) me (home|back)|
        says hell (drive|take) me (home|back)|instead of (home|the dorm)""",
    "taken": """passports|(phone|phones|sim|sims|ids) (taken|gone|away)|took (my|our|her|all) (phone|phones|passport|passports|sim|id|ids)|taken (our|my|all)|
        kidnapped|kidnap|kidnapping|abducted|abduct|hostage|ransom|trafficking|trafficked|sell (us|me|her|them)|sold (us|me|her|them|to)|pay off|work off|debt|
        clients|customers tonight|escort|massage parlor|brothel|guards|guarding|guarded|watch(ing|es|) us|not (allowed|let) (to |)(leave|go)|cant leave|
        cant go|not (let|letting) (us|me|her)|escape|ran away from|compound|cambodia|myanmar|house|farm|boat|tied|blindfold|blindfolded|gagged|handcuffs|
        forced|forcing|force|forces|nudes|naked|took our (sims|passports|phones)|belong to|massage job|lock outside (my|our|the) (room|door)|
        men (keep|come|looking)|looking in|keep looking in|entertain|be nice to (the|a|his)|work at night for|owe them|pay them back|papers burned|
        sign the (paper|loan)|moving us|move us tonight|another house|buyer|buyers|price|priced|for sale|deal|photos of us|picked (one|two|me)|chosen|
        choose girls|line us up|lined us up|no windows|cage|dog crate|fed once|starving us""",
    "force": """rape|raped|raping|rapes|rapist|assault|assaulted|assaulting|molest|molested|molesting|forced (me|her|himself|him|us)|forcing (me|her|himself)|
        on top of (me|her)|got on top|pinned (me|her)|pin(s|ning|) (me|her) down|held (me|her) down|hold(s|ing|) (me|her) down|took (off|my clothes)|
        take off (my|her)|undress|undressed|undressing|rip(ped|ping|s) (my|her)|torn|tore|my (shirt|skirt|pants|bra|underwear|dress|clothes)|
        no (pants|clothes|underwear)|without (my |)(pants|clothes|underwear)|naked|touch(ed|ing|es|) (me|her|my|herself|all)|grop(ed|ing|e)|grabbed my|
        hands (on|in|up|under|all)|hand (up|under|in|on) my|inside me|in me|kiss(ed|ing|es|) (me|her)|said (no|stop)|told him (no|to stop)|begged|begging|
        didnt stop|wouldnt stop|doesnt stop|woke up (naked|with|in|next|and|to)|bed|motel|his room|hotel room|room key|
        (take|taking|took|bring|bringing|invite|carrying|carry) (me|her) (to|up|back|into) (his|a|the|some) (room|hotel|place|car|motel|apartment)|
        locked (the|his) door|unzip|zipper|condom|sex|dont want to|wont let go|not letting go|let me go|hurts down|bleeding down|filmed (me|it|her)|knee on|
        belt off|his belt|took off his|unbuckl(e|ed|ing)|unbutton(ed|ing|s|)|lifts? my|pulled (down|up|my|off)|pull(s|ing) (down|up|my|her|off)|my thighs|
        thighs hurt|hurts (down|there|between)|between my legs|no underwear|w no|underwear (is |)(gone|inside|missing)|in a place i dont|place i dont know|
        dont remember|cant remember|no memory|whole night|missing hours|someone elses|his smell|bruises on my (thighs|wrists|arms)|alone with (him|the|my)|
        just (me|us) and him|lights off and|turned off the lights|put his|puts his|on me|climbed (on|into) (me|my|top)|in my bed|gets? in my bed|into my bed|
        come to my room at|asked me to strip|strip|shower with|massage (me|my|him)|checking my body|check my body|measure(d|s|ing) (me|my)|
        photos? of me (changing|naked|in)|watching me (shower|change|bathe)|in the shower with|changing room|dressing room|locker room|
        followed me (in|into|to)|(pulling|pulled|turning|turned) into a (motel|hotel)|parked at a (motel|hotel)|into a motel""",
    "drugged": """drink|drank|drinks|drinking|beer|wine|cocktail|soju|juice|gave (me|her|us) (a|some|this|something|drink|pill|candy)|bought (me|her|us) (a|some)|
        poured (me|her)|in my (drink|cup|glass)|spiked|roofied|roofie|drugged|something in|tasted (weird|funny|off|salty|bitter)|
        tastes (weird|funny|off|salty|bitter)|only (had |)(one|1|half|two|a sip)|feel (weird|funny|strange|heavy|off|so heavy|wrong|so sleepy|dizzy)|
        legs (wont|dont|are|feel|not)|cant (feel|move|keep|stand|type|see|stay)|eyes (wont|keep|heavy|closing)|everything (is |)(spinning|blurry|slow|far)|
        blacking out|so sleepy|keep my eyes|typing is hard|carry|carrying|hookah|party|bar|ktv|one sip|a sip|only had|hands are (rubber|jelly|numb|heavy|not)|
        rubber|like rubber|like jelly|head is (heavy|cotton|spinning)|cotton|lets get you (to|home|up)|get you to bed|take you (up|home|to)|
        lie down (upstairs|a bit|first)|upstairs|walks? me|holding me up|carry(ing|ies) me|room keeps|walls are|cant read (the|my|this)|
        letters (are |)(moving|blur)|tyoing|cnat|fel werid|phone is blurry|my drink|left my drink|fizzy taste|pink drink|his vape""",
    "scream": """scream|screams|screaming|screamed|shout|shouts|shouting|yelling for|cries|sobbing|begging|begs|glass (breaking|broke|smash|shattered)|breaking glass|
        things (breaking|smashing)|thud|thuds|noise|noises|moaning|groaning|heard|hear|hearing|went quiet|quiet now|silence|
        suddenly (quiet|nothing|silent|stopped)|stop it|please stop|no no|nooo|aaaa|aaaaa|oh my god|oh god|wtf|begging (him|her|them|to)|pleading|
        cries? (stopped|for)|screams? (stopped|for|from)|kids? crying|baby crying|
        hear(d|ing)? (a|him|her|them|glass|things|screaming|hitting|gunshots|shots|thuds)|wood hitting|slap sounds|then nothing|then silence|and then quiet|
        gone quiet|went silent""",
    "now": """now|rn|right now|just|just now|already|still|tonight|at the moment|currently|about to|any (minute|second|moment)|
        in (a few|5|10|two|a couple) (minutes|mins|min|seconds|hours)|(seconds|minutes|mins|min) ago|this minute|keeps|keep|getting|
        getting (worse|closer|louder|big|bigger|darker|hard|cold|dizzy)|suddenly|soon|as we speak|one sec|next sec|while|while im typing|hurry|asap|im in|
        i am in|we are in|hes in|shes in|(1|2|3|4|5|10|15|20) (minutes|mins|min|m)|two minutes|three minutes|five minutes|ten minutes|half an hour|an hour ago|
        past hour|as i type|one minute|coming (soon|now)|comes soon|next train|next one|here he comes|its happening|happening""",
    "help": """help|helpp|hlp|hepl|save|rescue|please|pls|plz|plss|come|come (here|now|quick|fast|get|to)|send|send (someone|somebody|help|ambulance|police)|call|
        call (someone|somebody|911|119|110|police|ambulance|an|the)|ambulance|police|cops|119|110|911|112|113|hospital|er|doctor|nurse|emergency|sos|
        what do (i|we)|what should (i|we)|what now|idk what|dont know what|do not know what|anyone|anybody|somebody|someone|hurry|quick|quickly|fast|
        no one (is |)(answering|here|around|coming|picking)|nobody (is |)(answering|here|around|coming|picking|home|knows)|can (you|u|someone|anyone)|
        where are you|what do we do|should we (pull|move|cut|pull it|do cpr|wait)|do i (pull|move|press|cut|wake)|how do (i|we) (stop|wake|get|save|help)|
        where do (i|we) (go|take)|who do (i|we) call|someone talk to me|talk to me|can someone|somebody pls|send (them|someone|cops|help)|
        get (help|someone|here)|fast fast|plsss|pleaseee|helppp|omg help|come to (the|line|dorm|room|block)|address|location|line (1|2|3|4|5|6)|
        building (a|b|c|d)|floor|not joking|not kidding|no joke|im serious|i am serious|this is real|for real this time|not a drill|not a joke|not a movie|
        dead serious help|being serious|seriously help|teacher please|please teacher|sir please|miss please""",
    "fear": """scared|afraid|terrified|frightened|scary|panicking|panic|freaking|freaking out|shaking|trembling|crying|cant stop (shaking|crying)|worried|omg|im so|
        dont know|nervous|idk|oh god|jesus|please god|praying|pray""",
    "someone": """he|she|they|him|her|them|his|we|us|my|friend|bestie|roommate|roomate|roomie|classmate|coworker|girl|boy|kid|kids|guy|man|woman|worker|student|brother|
        sister|bro|sis|cousin|gf|bf|girlfriend|boyfriend|wife|husband|baby|someone|somebody|junior|senior|agus|dewi|budi|linh|nam|putra|sari|rina|minh|anh|
        trang|ana|mark|john|jay|kevin|kuya|ate|operator|everybody|everyone""",
    "cannot": """cant|can not|could not|wont|will not|dont|doesnt|does not|didnt|isnt|is not|never|unable|without|barely|hardly|nobody|not working|doesnt work|broken|
        hasnt|havent|wouldnt|couldnt|aint|cannot|refuses|refuse|stopped""",
}  # fmt: skip
