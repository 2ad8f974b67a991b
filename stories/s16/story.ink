// s16 The board is at ten. Three stages: agree, deliver, look back.
VAR mood = 0
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false
VAR manager_no = false

VAR k_charts = 0   // knows that item three hangs on the charts
VAR k_lorna = 0    // knows what Lorna Pike reads
VAR k_price = 0
VAR k_log = 0      // has seen the two lamp warnings
VAR k_spare = 0    // has seen that the portable screen is free
VAR k_sales = 0    // has seen that sales have it
VAR k_rowan = 0
VAR k_dead = 0     // has read the projector's panel
VAR fallback = 0   // the spare is held
VAR fib = 0        // "we would wheel it straight in"
VAR pledge = 0     // "you will hear it first, from me"
VAR sheet = 0      // a private matter on the set-up sheet
VAR said_noon = 0  // confirmation promised
VAR vanish = 0     // went off to mend it, telling nobody
VAR by_ten = 0     // promised the sales screen by ten
VAR said_when = 0  // a time given for the screen
VAR tom_cross = 0
VAR cut_off = 0
VAR seated = 0     // the screen came after the break
VAR own_name = 0   // spent above authority
VAR asked_back = 0 // asked for feedback
VAR no_hire = 0    // Priya was asked to hire, and said no
VAR proc = 0
VAR owed = 0       // Priya's answer promised by noon
VAR first = 0      // Amina heard it first, from the learner
VAR short = 0      // nobody has ordered the two lunches
VAR eleven = 0     // the screen came at about eleven, not ten

-> planning

=== planning ===
Tuesday, two o'clock. The small meeting room beside the boardroom smells of whiteboard pens. Amina Yusuf, the company secretary, has a green notebook open at a numbered list. # place:meeting-room # channel:meeting # prop:none # heading:Tuesday, 14.00 # sound:paper
AMINA: Thank you for coming up. The last coordinator did all this by sticky note. # mood:neutral
AMINA: Thursday's board, then. Ten o'clock, the boardroom, eleven people. Same as last month, please. # own:ask
* [Last month I can copy in a minute. First, what has to go right in that room on Thursday for you to call it a good board? # km:r.ask=full # ev:choice]
    AMINA: Item three. # mood:neutral
    She turns the notebook round so that you can see it, underlined twice.
    -> stakes
* [Eleven at one table, coffee from half past nine, lunch at half past twelve and the projector on: is all of that still right? # km:r.ask=adequate # ev:info]
    AMINA: Coffee, yes. Helen Marsh, in the chair, comes at half past nine to try her slides. Lunch I'm coming to. # fact:chair
    She goes back to her list. There is something underlined on it, but you are looking at it upside down.
    -> planning_on
* [Consider it done. I'll copy last month's form straight across, so that there isn't one thing here you need to worry about. # km:r.ask=weak # ev:warm]
    AMINA: Splendid.
    She ticks number one. She doesn't look like somebody who has been relieved of a worry.
    -> planning_on
* [Could you walk me through the morning, from the first arrival to the last coffee, and tell me where the room matters most? # km:r.ask=full # ev:choice # ac:int-7.1]
    AMINA: Nobody has ever asked me that. Coffee, apologies, minutes, and then item three, where it matters.
    -> stakes

= stakes
AMINA: Millbrook. We have an option on the depot lease and it lapses at five on Friday. Eleven people have to look at Graham's charts and say yes or no. # fact:charts
~ k_charts = 1
AMINA: The charts are in colours only Graham can tell apart, so they need to be big. And Helen Marsh, our chair, comes at half past nine to try the slides. She counts the seats. She always counts the seats. # fact:chair # mood:happy
-> planning_on

= planning_on
AMINA: Number two. Could Lorna Pike be at the screen end? She joined us at Easter, and she asked me for that herself. # clock:+4m
-> seat

=== seat ===
* [Screen end it is. Would you ask her, or may I, whether there's anything else that would make the morning easier for her? # km:r.adjust=full # ev:choice # ac:int-7.1]
    AMINA: I can tell you now, because she gave me leave to. Large print, or a good big picture. A small grey pack is no use to her at all. # fact:lorna
    ~ k_lorna = 1
* [Is it her eyesight? I'll put that on the set-up sheet, so that the porters and the caterers all know to look out for her. # km:r.adjust=weak # harm:i.private-data]
    ~ sheet = 1
    AMINA: I said where she would like to sit. I didn't say why, and the why isn't for a sheet. # mood:annoyed
    You take the line out again. Two people have already opened the file.
* [Of course. Did she say what else would help? If she's content for me to know, I can do more for her than move a card. # km:r.adjust=full # ev:choice # ac:int-7.1]
    AMINA: She did, and she said I might pass it on to whoever sets the room. Large print, or a good big picture. The small grey packs are no use to her. # fact:lorna
    ~ k_lorna = 1
* [Not a problem. I'll put out a nice card with her name on, and I'll see to it that nobody else takes the seat first. # km:r.adjust=weak # ev:warm]
    AMINA: Thank you.
    She leaves a small gap, as if for a question, and then closes it herself.
- AMINA: Three. The auditors are staying on, so lunch is thirteen, not eleven. One of them is vegan and one halal. {mood >= 1: I know it's late to say so.|It's late, I know. Auditors are like weather.} # clock:+3m
-> lunch

=== lunch ===
* [Open the caterer's price sheet on your tablet. # look]
    Two more lunches at £14. Changing an order this late, £35. That makes £63, and you may agree caterer changes up to £100 yourself. # fact:price # sound:key
    ~ k_price = 1
    AMINA: Take your time. I know they charge for breathing.
    -> lunch
* {k_price == 1} [That's £63 with the late fee, which I can agree myself. Two more, one vegan and one halal, at half past twelve. Shall I order? # km:e.settle=full # agree:lunch # ev:info+choice # ac:int-8.1]
    AMINA: Please do. It ought to come out of the auditors' fee, but please do.
    You place the order while she watches. It takes less time than finding the right form. # done:lunch # ev:progress # sound:key
* {k_price == 0} [It ought to be inside my hundred pounds. I'll order two more, one vegan, one halal, and tell you the cost tomorrow. Is that all right? # km:e.settle=adequate # agree:lunch]
    AMINA: "Ought to be." Go on, then, yes.
    You send the order. It comes to £63 in the end, which is luck. # done:lunch # sound:key
* [Thirteen, that's no trouble at all for you, Amina. I'll have a word with the caterers at some point and I'm sure that they'll manage. # km:e.settle=weak # harm:i.vague-time # ev:warm]
    ~ short = 1
    AMINA: At some point before Thursday, I hope. # mood:neutral
* [It's a big day for all of you. Let me treat the thirteen to the hot buffet instead: about £240, I think, and worth every penny of it. # harm:e.over-limit # agree:lunch # ev:gift]
    AMINA: Good heavens. Well, nobody on this board has ever voted against a pie. # mood:happy
    You order it there and then. The form asks who approved it, and you put your own name. # done:lunch # sound:key
    ~ own_name = 1
* [Anything that costs money I'd rather put in front of Priya first. I'll ask her, and then I'll let you know how she feels about it. # harm:e.passes-up]
    AMINA: For two sandwiches? # mood:annoyed
    Priya's answer comes that evening, in one line: "Under £100 is yours. I've ordered them this once."
- 
~ k_price = 0
AMINA: Four. The projector. {k_charts == 1: Item three hangs on it.|Graham has charts to show.} It'll work, I suppose? # clock:+4m
-> kit

=== kit ===
* [Look up the boardroom projector in the fault log. # look]
    Five weeks ago: lamp warning, reset. Twelve days ago: lamp warning, reset. Nobody has signed for either. # fact:lamp-log # sound:key
    ~ k_log = 1
    AMINA: You've gone quiet.
    -> kit
* [Look up the portable screen in the kit calendar. # look]
    There is one portable screen in the building. Thursday: free all day. On most other days there is a green block beside it that says SALES. # fact:spare-free # sound:key
    ~ k_spare = 1
    AMINA: Is there a problem with Thursday? # mood:neutral
    -> kit
* {k_spare == 1} [{k_log == 1:It has warned us twice|Any lamp can go}. I'd like to hold the portable screen for you, next door, from nine. If the lamp goes, you lose minutes. Agreed? # km:s.fit=full # agree:screen # fact:spare-held # waive:e.swap # ev:info+choice # ac:int-7.4]
    ~ fallback = 1
    AMINA: What a gloomy thought. Yes. Agreed. # mood:neutral
    You put the booking in while she looks on: portable screen, Thursday, nine to one, BOARD. # ev:progress # sound:key
* [It has never let us down yet. And if the worst did come to the worst, we'd simply wheel the portable screen straight in for you. # km:s.fit=weak # untrue:spare]
    ~ fib = 1
    AMINA: Straight in. Good.
    She writes it down, "straight" and all.
* [That part is IT's baby rather than ours, but I'd be very happy to send you their number, if you would like to put it to them. # harm:r.blames # ev:warm]
    AMINA: I book one room from one team. What's behind the wall is for you to sort out among you. # mood:annoyed
* [I'll run it on Wednesday evening and again at a quarter past nine. And if anything is wrong with it, you'll hear it first, from me. # ev:info # ac:int-7.4]
    ~ pledge = 1
    AMINA: First, and from you. In this building I generally hear it last, from the caterers. I'll hold you to that. # mood:happy
- 
~ k_spare = 0
AMINA: That's my list. # clock:+4m
She caps her pen and waits. # own:read-back
-> reading_back

=== reading_back ===
* [Lovely, that's everything I need. It's been a real pleasure, Amina, and I'll drop you a line to confirm as soon as I get a chance. # harm:i.vague-time # ev:warm]
    AMINA: Likewise.
    She uncaps her pen, looks for something to write down, and caps it again.
* [So that makes eleven people for ten o'clock on Thursday, with the projector and lunch. I'll confirm that in writing by noon tomorrow. # km:r.read-back=adequate # promise:confirm,+1305m # ev:info]
    ~ said_noon = 1
    AMINA: Noon. Good. Those are the easy parts, but good.
* [To read it back: room ready at half past nine, one table, charts {k_charts == 1:big enough to vote on|up on the wall}, lunch for thirteen. In writing by noon tomorrow. # km:r.read-back=full # promise:confirm,+1305m # ev:info # ac:int-7.2 # ac:int-7.3 # ac:int-4.3]
    ~ said_noon = 1
    AMINA: Half past nine, yes. And readable from the far chair, since you're writing. # mood:happy
* [Would you read me your list while I tick mine against it, times and all? Then you will have the whole in writing by noon tomorrow. # km:r.read-back=full # promise:confirm,+1305m # ev:choice # ac:int-7.2 # ac:int-7.3 # ac:int-4.3]
    ~ said_noon = 1
    AMINA: Gladly. Ready by half past nine, for Helen. Eleven round one table, Lorna Pike at the screen end. Charts for item three, readable from the far chair. Lunch for thirteen, half past twelve.
    {k_charts == 0:
        AMINA: And item three is Millbrook. The option lapses on Friday, so they must see the charts and they must vote. # fact:charts
        ~ k_charts = 1
    }
    Your ticks and hers come out the same. # fact:chair
- AMINA: Two Decembers ago this board voted on the pension scheme under half a Christmas tree, with a porter up a ladder holding the star. {mood >= 1: I would rather not do that again.|It's funny now. It took a year.} # clock:+5m # sound:door
-> mail

=== mail ===
Wednesday, eleven in the morning. Your desk, the phone, the set-up sheets. The service agreement says set-ups are confirmed in writing within one working day. # clock:+1240m # place:office # channel:email # heading:Wednesday, 11.00
{fallback == 1: On the kit calendar the portable screen has BOARD across tomorrow morning. A green block that says SALES has had to settle for the afternoon.}
-> mail_choices

=== mail_choices ===
* {fallback == 0} [Look at the kit calendar for tomorrow. # look]
    Since yesterday a green block has appeared: portable screen, Thursday, nine to one, SALES. # fact:sales-has # sound:key
    ~ k_sales = 1
    -> mail_choices
* [Write: "Dear Amina, it was lovely to meet you yesterday. It is all in hand for Thursday, so please don't worry about a thing. If there is anything at all that you need, just shout." # km:i.confirm=weak # promise-kept:confirm # ev:warm]
    AMINA: "Noted. When will the room be ready? And who do I shout at? A.Y." # sound:email-sent
    You send her the two lines she has asked for. # clock:+3h
* [Leave it. The booking shows green on the system, Amina has it all in her own notebook, and the best use of a morning is to go down to the store and count the good chairs. # do]
    Two o'clock. The desk phone rings. # clock:+3h # sound:phone-ring
    {said_noon == 1:
        AMINA: You said noon. I've nothing in writing, and I have a chair who asks me for it. # mood:annoyed
    - else:
        AMINA: I've had nothing in writing, and the agreement says one working day. It's the only line in it I know by heart. # mood:annoyed # harm:r.silent-deadline
    }
    You send her something short. She doesn't reply to it.
* {k_sales == 0} [Write: "Room ready 09.30, eleven at one table, L. Pike at the screen end. Lunch 12.30, thirteen. {fallback == 1:Spare screen next door from 9.00|Projector tested at 9.15}. Anything wrong on the day: I tell you first; my mobile." # km:i.confirm=full # promise-kept:confirm # ev:info+progress # ac:int-8.2 # ac:int-7.4]
    ~ pledge = 1
    {short == 1: Before you press send you ring the caterers. They had heard nothing about thirteen. They have now.}
    ~ short = 0
    AMINA: "Thank you. Item by item and in the right order. I may have it framed. A.Y." # sound:email-sent # mood:happy # clock:+3h
* {k_sales == 1} [Write: "Room ready 09.30, eleven at one table, L. Pike at the screen end. Lunch 12.30, thirteen. To be open with you: sales have the portable screen, so nothing stands behind the projector." # km:i.confirm=full # promise-kept:confirm # ev:info+progress # ac:int-8.2 # ac:int-7.4]
    ~ pledge = 1
    {short == 1: Before you press send you ring the caterers. They had heard nothing about thirteen. They have now.}
    ~ short = 0
    ~ fib = 0
    AMINA: "Thank you for saying so before and not after. I shall be nice to the projector. A.Y." # sound:email-sent # mood:worried # clock:+3h
* [Forward the automatic booking slip with "For your records" at the top: "BR1 THU 10:00-13:00. BOARD-STD 11+2. AV-A. CAT-2 AMD. Conf. ref. 40817. Please do not reply to this message." # km:i.confirm=weak # promise-kept:confirm # harm:i.jargon]
    AMINA: "I have a degree in law and I don't know what CAT-2 AMD is. Is it the halal lunch? A.Y." # sound:email-sent # clock:+3h # mood:annoyed
- 
~ said_noon = 0
~ k_sales = 0
-> board_day

=== board_day ===
Thursday. You had the room ready by twenty-five past nine: eleven chairs, one long table, water, a card for Lorna Pike. The projector ran on Wednesday evening and again at a quarter past nine. # clock:+1175m # place:boardroom # channel:site # prop:projector # heading:Thursday, 09.35
{sheet == 1: One of the caterers sets down a jug beside Lorna Pike's card and says to it, rather loudly, that he has been told about the eyesight.}
At 09.35 there is a click and a smell of hot dust, and the wall goes grey. Helen Marsh, who was on slide four, looks at it with her head on one side. # sound:key
Amina is along the corridor, pinning badges on auditors. She doesn't know yet. # own:tell
-> dark

=== dark ===
* [Read the panel on the side of the projector. # look]
    LAMP 4012 H. REPLACE LAMP. A red light, quite steady. There's no other lamp in the building. # fact:lamp-dead
    ~ k_dead = 1
    -> dark
* [Get the steps, {k_dead == 1:try a reset and a spare cable|the lamp key and a spare cable}, and have it mended before anybody outside this room needs to hear that it ever went off. # do # harm:i.acts-unsaid]
    ~ vanish = 1
    {k_dead == 1:You find the steps. You reset it twice and change the cable. It is eleven minutes before you believe the red light.|You find the steps. You find the lamp key. It is eleven minutes before you're sure of what the red light has been saying all along.} # clock:+11m # fact:lamp-dead
    AMINA: Helen has just told me. In front of two auditors. {pledge == 1: You said I'd hear it first, and from you.|I would have liked to hear it from you.} # mood:annoyed
    -> after_tell
* {k_charts == 1 && k_dead == 0} [Amina, the projector's died. That's item three without its charts, and you've eleven people coming in. This one is mine, and I'm on it now. # km:i.update=full # km:r.impact=full # ev:bad-news+ack+info # fact:told-first]
    -> told
* {k_charts == 0} [Amina, the projector's died. You've eleven people coming in and charts they can't see. This one is mine to put right, and I'm on it now. # km:i.update=full # km:r.impact=adequate # ev:bad-news+ack+info # fact:told-first]
    -> told
* [Amina, good morning, and how smart you look! All ready in there. There's one tiny hiccup with the picture, but don't give it a thought. # km:i.update=weak # harm:i.wrong-facts # ev:warm]
    She looks past you, through the open door, at the grey wall and at Helen Marsh looking at it. # clock:+2m
    AMINA: That is a large hiccup. # mood:annoyed
    -> after_tell
* [Ring Priya before you do anything. A board without a picture is a matter for a manager, and she may prefer to break it to Amina herself. # do # km:i.update=adequate # harm:e.passes-up]
    PRIYA: Amina's forty feet away from you and I'm on the ring road. Go and tell her, please, and then do what you think best. # clock:+2m # sound:phone-ring
    You tell her. She looks at her watch before she looks at you.
    -> after_tell
* {k_dead == 1 && k_charts == 1} [Amina, a word out here. The lamp is finished: no picture today from that machine, and that's Millbrook with no charts. I've got it from here. # km:i.update=full # km:r.impact=full # ev:bad-news+ack+info # fact:told-first]
    -> told

=== told ===
~ first = 1
She stops with a badge in her hand, and she hears you out. # clock:+2m
{pledge == 1:
    AMINA: {trust >= 2: First, and from you. You did say.|Well. At least I've had it from you.} # mood:worried
- else:
    AMINA: Thank you for not leaving Helen to tell me. # mood:worried
}
-> after_tell

=== after_tell ===
{k_charts == 0:
    AMINA: You'd better know this. Item three is Millbrook. The option on the lease lapses tomorrow, and they can't vote on charts they can't see. # fact:charts
    ~ k_charts = 1
}
~ pledge = 0
~ k_dead = 0
{walks_out: -> taken_over}
{asks_manager:
    AMINA: And I want Priya told. Now, please, not at the end. # mood:angry
    You send Priya two lines from your phone. They show as read.
}
{fallback == 1: -> plan_spare}
{fib == 1:
    AMINA: So. You'd wheel the other one straight in, you told me. I wrote it down. Wheel it. # untrue-found:spare # mood:annoyed
    You look it up, and have to tell her that sales have it, and that nobody ever booked it for her.
    ~ fib = 0
}
-> plan_none

// ---------- Route one: the spare is next door ----------
=== plan_spare ===
AMINA: {mood >= 2: There is a screen next door, if I remember what we agreed.|So it's the one next door. I take back "gloomy".} {vanish == 1: I have fourteen minutes.|I have twenty-three minutes.} # prop:none
* [I'll pop the other one in for you in a jiffy. You go and enjoy a coffee, Amina, you've earned it, and leave all the hard work to me. # harm:i.vague-time # ev:warm]
    AMINA: I don't want a coffee. I want a time. # mood:annoyed
    She gets neither. You have gone to find the porter.
* [The spare's next door, with the porter. It'll be up by {vanish == 1:a minute to ten|ten to ten}, so if you could just keep everyone well out of our way until we've finished. # km:i.suits=weak # promise:screen,+13m # ev:progress]
    ~ said_when = 1
    AMINA: {vanish == 1:A minute to ten|Ten to ten}. And where is it going to stand?
    You have your back to her and the radio in your hand.
* [The porter is bringing it. A picture by {vanish == 1:a minute to ten|ten to ten}, and I'd put it at Lorna's end. Would that suit you, or would you have it somewhere else? # km:i.suits=full # promise:screen,+13m # ev:progress+choice # ac:prob-1.5 # ac:prob-1.3]
    ~ said_when = 1
    AMINA: Lorna's end, a yard further from the window, or they'll all be voting on the reflection. Otherwise, yes. # mood:neutral
* [It's only a sixty-inch, the one next door. Let me get the hire firm on the phone for a proper one, by the break, and sort out the bill later. # harm:s.wrong-remedy # ev:warm]
    AMINA: There's a screen next door. We agreed on it. I initialled it. Bring me that one. # mood:annoyed
- You radio the porter. {vanish == 1: It's 09.52|It's 09.43} when he answers. The lift has stuck, with the trolley on the wrong side of it. Two people could carry the screen up the stairs. One man going round by the loading bay will be ten minutes. # clock:+6m # sound:radio
-> lift

=== lift ===
* [Keep smiling, line up the glasses and tell people how nicely it is all coming along, so that nobody frets before the thing gets here. # do # ev:warm]
    {vanish == 1:
        ~ seated = 1
    }
    The porter comes round the corner {vanish == 1: at two minutes past ten|at seven minutes to ten} with a very red face. Amina has been looking at the clock, and then at you, in turns. # clock:+10m
    AMINA: If you knew it would be late, you might have told me while I could still do something about it. # done:screen # mood:annoyed
* {said_when == 0} [Amina, the lift's stuck. I'm going down to take the other end on the stairs, and you will have your picture by {vanish == 1:a minute to ten|ten to ten}. # promise:screen,+7m # ev:info+progress # ac:int-8.2]
    AMINA: Go, then. I'll be looking at that clock.
    You and the porter take the stairs, counting the landings aloud. The screen is through the door {vanish == 1: two minutes before ten|at eleven minutes to ten}. # clock:+6m # promise-kept:screen # done:screen
* {said_when == 1} [Amina, the lift's stuck. I am going down to take the other end on the stairs, and you'll have it by {vanish == 1:a minute to|ten to}, as I said. # ev:info+progress # ac:int-8.2]
    She nods at the clock and not at you, which from Amina is a good deal. You and the porter take the stairs, counting the landings aloud.
    The screen is through the door {vanish == 1: two minutes before ten|at eleven minutes to ten}. # clock:+6m # promise-kept:screen # done:screen
* [Make for the stairs at a run, with no stopping. Every second that you spend on explaining is a second that the screen isn't in there. # do # harm:i.acts-unsaid]
    AMINA: Where on earth are you...? # mood:worried
    She says it to the door, which is still swinging.
    The screen is through it again {vanish == 1: two minutes before ten|at eleven minutes to ten}, with you on one end. # clock:+6m # promise-kept:screen # done:screen
* {said_when == 1} [Amina, the lift's stuck: make that {vanish == 1:three minutes past|six minutes to}, not {vanish == 1:one minute to|ten to}. Would Helen like to run her slides on a laptop till then? # promise-moved:screen,+11m # ev:info+choice # ac:int-8.2]
    {vanish == 1:
        ~ seated = 1
    }
    AMINA: She would. It'll give her something other than me to look at.
    The porter comes round the corner a minute before the new time, very red in the face. # clock:+10m # promise-kept:screen # done:screen
* {said_when == 0} [Amina, the lift's stuck, so it will be {vanish == 1:three minutes past|six minutes to}. Would Helen care to run her slides on a laptop until then? # promise:screen,+11m # ev:info+choice # ac:int-8.2]
    {vanish == 1:
        ~ seated = 1
    }
    AMINA: A time, at last. Yes, she would.
    The porter comes round the corner a minute before the time, very red in the face. # clock:+10m # promise-kept:screen # done:screen
- The portable screen stands at the end of the table with Helen Marsh's first slide on it. {seated == 1:The directors are in their seats, watching it warm up.|The directors are coming in.} # prop:spare-screen
-> last_look

// ---------- Route two: nothing behind the projector ----------
=== plan_none ===
AMINA: {mood >= 2: Tell me what I can have, then. They break at eleven.|All right. What can we have, and by when? They'll take coffee till ten and break at eleven.} # prop:none # own:plan
-> plan_none_choices

=== plan_none_choices ===
* [Look up rooms and kit for this morning on your phone. # look]
    Portable screen: SALES, Birch Room, T. Barratt, client session from 09.15. Rowan Room, across from it: screen fixed to the wall, nobody in it until one. # fact:sales-has # fact:rowan
    ~ k_rowan = 1
    -> plan_none_choices
* [I promise you'll have the sales screen in here by ten. I really am so very sorry, Amina. Do go and sit down for a minute and catch your breath. # km:s.fit=weak # harm:i.beyond-control # agree:screen # ev:warm]
    ~ by_ten = 1
    AMINA: By ten. Good.
    She doesn't sit down. She goes to tell Helen, and you go to ask for what you have just promised.
    -> ask_tom
* [Packs on the table in ten minutes{k_lorna == 1:, Lorna's in large print}, and I'll ask sales to swap rooms. You'll hear by ten to ten. Would paper do as far as the break? # km:s.fit=full # km:i.suits=full # agree:packs # agree:screen # ev:progress+choice # ac:prob-1.5]
    {
    - vanish == 1: AMINA: Up to the break, yes. Item three can't go on paper, not in Graham's colours, but I could put it after. # mood:neutral # promise:word,+4m
    - else: AMINA: Up to the break, yes. Item three can't go on paper, not in Graham's colours, but I could put it after. # mood:neutral # promise:word,+13m
    }
    -> lorna_then
* [Never mind what it costs. I'll have the hire firm rush a brand-new one over in a taxi: on a day like today you should have the best there is. # harm:e.over-limit # agree:hired # ev:gift]
    AMINA: If you can do that, do it. {mood >= 2: I don't care how.|I didn't know you could.} # mood:relieved
    -> hired
* [Which items must be on a wall, and which will do on paper? I can print packs now, and I'll ask sales if they could free the screen by the break. # km:s.fit=full # km:i.suits=full # agree:packs # agree:screen # ev:progress+choice # ac:prob-1.5]
    AMINA: Three, on a wall. The rest on paper at a pinch. And three could go after the break, if I ask Helen the right way. # mood:neutral
    -> lorna_then

=== lorna_then ===
{k_lorna == 0:
    AMINA: Only, Lorna can't use those packs. She told me, and she said that I could pass it on. Large print, or a good big picture. # fact:lorna
    You set the printer for ten ordinary packs and one in large print. # km:r.adjust=full
    ~ k_lorna = 1
- else:
    You set the printer for ten ordinary packs and one in large print. # km:r.adjust=full
}
-> ask_tom

=== hired ===
~ own_name = 1
~ eleven = 1
You ring. They can do it: £310, with a man and a van. The form wants a manager's name and you type your own. # sound:phone-ring
{vanish == 0:
    # clock:+9m
}
It comes at ten to eleven. For fifty minutes eleven people have had nothing to look at but each other, and Helen Marsh has called the break early. # clock:+64m # done:hired # prop:spare-screen
AMINA: It's very handsome. I would have settled for paper, at ten. # mood:neutral
-> last_look

=== ask_tom ===
{vanish == 1:
    The Birch Room is one floor down. You take the stairs. # clock:+1m
- else:
    The Birch Room is one floor down. {by_ten == 1:You try out ways of asking on the stairs.|The printer has started by the time you reach the stairs.} # clock:+5m
}
Through the glass, Tom Barratt, who leads the sales team, is in front of six visitors and the only portable screen in the building. He sees your face and steps outside. # place:meeting-room # prop:spare-screen
TOM: Two minutes, while they read the price list. What's up? # own:tom
* [Say it's nothing, let him go back in, and ask Priya to move his booking for you, so nobody has to have a difficult talk in a corridor. # do # rung:screen,2 # harm:e.passes-up]
    PRIYA: I can move a booking. I'd sooner not move six visitors over something you might have asked him nicely. # sound:phone-ring
    PRIYA: I've just rung him. Twenty to eleven, he says, and then they'll go across to Rowan.
* [Sorry about this, Tom, but it's the board, and the board comes first. I am going to need that screen from you in the next five minutes. # rung:screen,1 # harm:e.rewards-volume]
    ~ tom_cross = 1
    TOM: It's a three-year renewal, and they've come down from Hull for it. You can have it at twenty to eleven, when we've finished with it. # mood:annoyed
    TOM: I'd have said yes, you know. You only had to ask. # mood:annoyed
* {k_rowan == 1} [Our projector's died and the board's at ten. It is your booking, so I'm asking: if I set Rowan up for you, when could you let this go? # rung:screen,1 # ac:int-4.3 # ac:prob-1.3 # ac:int-7.1]
    TOM: Not this minute. I'm on it till twenty to eleven. After that it's contracts, and if Rowan is ready I don't mind walking across a landing.
    TOM: Twenty to eleven. And I want it back in one piece. # mood:happy
* {k_rowan == 0} [Our projector's died and the board's at ten. It is your booking, so I'm asking: is there any point this morning when you could spare it? # rung:screen,1 # ac:int-4.3 # ac:prob-1.3 # ac:int-7.1]
    TOM: Not this minute. I'm on it till twenty to eleven. Hang on, though: Rowan's got one on the wall. Is anyone in there?
    You look it up. Nobody is, until one. # fact:rowan # fact:sales-has
    TOM: Then we could go across for the contracts, if somebody sets it up. Twenty to eleven. # mood:happy
* [Wait till his visitors go for coffee, then unplug it, wheel it quietly away and leave Tom a friendly note to say why it had to go. # do # rung:screen,0 # harm:e.over-limit]
    ~ tom_cross = 1
    Coffee is at two minutes to ten. By five past the screen is in the boardroom, and six visitors from Hull are sitting in front of a bracket. # clock:+17m # fact:sales-has # fact:rowan
    {vanish == 0:
        Helen Marsh has started five minutes late. # clock:+6m
    - else:
        Helen Marsh has started five minutes late. # clock:+1m
    }
    AMINA: That was quick. How did you get Tom to agree? # done:screen # place:boardroom # mood:happy
    You say that it's all in hand. From the floor below somebody is calling for Tom.
    -> last_look
- {vanish == 1:
    By ten to ten you are back on the top floor, a little short of breath. # clock:+3m # place:boardroom # prop:none
- else:
    By ten to ten you are back on the top floor, {by_ten == 1:without a screen|with the first packs under your arm}. # clock:+8m # place:boardroom # prop:none
}
{by_ten == 1:
    AMINA: You promised me ten. I don't hear it on the stairs. # mood:annoyed
    She listens to what Tom really said. Then it's paper until the break, she says, and will you please start printing. # agree:packs
- else:
    AMINA: {mood >= 2: Well?|What did he say?} # mood:worried
}
* [Wonderful news, they couldn't have been nicer about it! It'll be with you before you know it, and packs are on their way as well. Happy? # harm:i.vague-time # ev:warm]
    AMINA: I shall be happy when I know it. Before is no use to me. # mood:annoyed
* [It'll be here for eleven: Tom's agreed. I have already moved item three to after the break on the packs, so everyone will be in step. # km:i.suits=weak # promise:screen,+70m # promise-kept:word # ev:info]
    ~ said_when = 1
    AMINA: Eleven, good. But the agenda is Helen's. I'd have asked her and she'd have said yes. Now I have to explain it. # mood:worried
* [Tom will let it go at twenty to eleven, so it'll be up and tried by your break at eleven. Could item three come after it, if Helen agrees? # km:i.suits=full # promise:screen,+70m # promise-kept:word # ev:info+choice # ac:prob-1.5 # ac:int-8.2]
    ~ said_when = 1
    AMINA: She's agreed already. I put it to her as her own idea. Eleven, then. # mood:neutral
* [Hand out the packs and say no more until the screen is really in your hands. You've given her one shock today and half a hope is worse. # do # harm:r.silent-deadline]
    She waits for the rest of the sentence. There isn't one. # mood:worried
- The packs go round at five to ten, still warm. Helen Marsh opens the meeting on the hour, {k_lorna == 1:and Lorna Pike runs a finger down a page she can read.|and at the screen end Lorna Pike holds her pack close, then further off, then puts it down.} # done:packs
{walks_out: -> taken_over}
10.42. Through the glass of the Birch Room, Tom is still talking. A visitor in a blue coat has asked about year three. Nobody has stood up. {said_when == 1: You said eleven.|The break is at eleven.} # clock:+52m # heading:Thursday, 10.42 # place:meeting-room # prop:spare-screen
-> overrun

=== overrun ===
~ eleven = 1
* [Wait by the door with a pleasant smile until they have quite finished. Tom's been decent about this and it would be rude to hurry him. # do]
    They have quite finished at ten past eleven. When you get the screen upstairs the directors are back in their seats. # clock:+35m
    ~ seated = 1
    AMINA: {said_when == 1: I told eleven people eleven o'clock, because you did.|I had eleven people looking at a door.} # done:screen # mood:annoyed
* {said_when == 1} [Take Amina a folded note: "Screen at ten past, not at eleven: sales are running over. Start the break on time, or hold it back? You choose." # promise-moved:screen,+28m # ev:info+choice # ac:int-8.2]
    She reads it under the table, writes two words and slides it back: "Hold. Thanks."
    The screen comes in at eight minutes past eleven. The board goes out for coffee at nine minutes past. # clock:+26m # promise-kept:screen # done:screen
* {said_when == 0} [Take Amina a folded note: "Screen at ten past eleven: sales are running over. Start the break on time, or hold it back for it? You choose." # promise:screen,+28m # ev:info+choice # ac:int-8.2]
    She reads it under the table, writes three words and slides it back: "Hold. At last."
    The screen comes in at eight minutes past eleven. The board goes out for coffee at nine minutes past. # clock:+26m # promise-kept:screen # done:screen
* [Go in, beg the visitors' pardon and start to unplug it. Twenty to eleven was the time that he agreed to, and a bargain is a bargain. # do # harm:i.acts-unsaid]
    ~ tom_cross = 1
    TOM: I was one sentence off. One. # mood:angry
    The screen comes in at five to eleven. # clock:+13m # promise-kept:screen # done:screen # place:boardroom
* [Set up the Rowan Room now, down to the water and the price list on the wall, so he only has to walk his visitors across the landing. # do # ev:progress # ac:prob-1.3 # ac:int-8.2]
    At ten to eleven you catch his eye through the glass and point. He looks at Rowan, lit and laid out, and gets six people to their feet in the middle of year three.
    The screen comes in at three minutes to eleven. # clock:+15m # promise-kept:screen # done:screen
- The portable screen stands at the end of the table. {seated == 1:Eleven people are watching you plug it in.|When the directors go out to their coffee, you and Amina have the room.} # prop:spare-screen # place:boardroom
-> last_look

// ---------- Both routes ----------
=== last_look ===
AMINA: {mood >= 2: Is it right, this time?|Well, it glows.} {trust == 0: I'd ask for that in writing if there were time.} # mood:neutral
* [There we are, good as new! I'll leave you with your guests now. Have a wonderful meeting, and give me a shout if you need a thing. # km:s.do=adequate # harm:s.unchecked # ev:warm]
    ~ cut_off = 1
* [Before I go, would you just sign the set-up sheet for me here, to say that the room's been handed over to you in working order? # km:s.do=weak]
    ~ cut_off = 1
    She reads it through before she signs. It takes a minute that she hasn't got.
    AMINA: "In working order." I'll take your word. # mood:annoyed
* [Let's try Graham's third chart, you from the far end and me from Lorna's. Then tell me whether you'd be content with it. # km:s.do=full # ev:progress+choice # ac:int-8.1 # ac:int-9.1b]
    From the far end it's fine. From Lorna's you can see that the last column has slid off the edge of the picture. It is one setting and it takes you twenty seconds. # sound:key
    {k_lorna == 1:
        Then you look again from Lorna's place, and can read the smallest figure on it without leaning. # km:r.adjust=full
    }
    AMINA: Content. And I don't say that about much before lunch. # mood:happy
* [Stay at the back with the remote for the whole of the first half hour, so as to be right there on the spot if anything looks wrong. # do # km:s.do=adequate]
    On Graham's third chart the last column slides off the edge of the picture. You put it right in front of eleven people, in the longest twenty seconds of the week.
- 
~ said_when = 0
~ by_ten = 0
~ k_rowan = 0
~ seated = 0
{cut_off == 1: Nobody has tried the charts. When Graham gets to the third, its last column is off the edge of the picture, and he has to read it out, twice.}
{
- eleven == 1: The vote on Millbrook is eight to three. Helen Marsh signs at ten past twelve. {cut_off == 1: She says, for the minutes, that she would like to have seen the figures as well as heard them.} # clock:+70m
- else: The vote on Millbrook is eight to three. Helen Marsh signs at ten past twelve. {cut_off == 1: She says, for the minutes, that she would like to have seen the figures as well as heard them.} # clock:+135m
}
~ eleven = 0
{short == 1: At half past twelve there are thirteen people and eleven lunches. The auditors say that they aren't hungry.}
-> write_up

=== write_up ===
Thursday afternoon. The boardroom's empty but for cups. Time to write it up while you still know what happened. # clock:+3h # place:office # prop:none # heading:Thursday afternoon # sound:pen
The write-up asks for facts. Whether the room did its work is something only Amina can tell you. # record
* [Leave her in peace. She has minutes to write and the vote went through, and if there were anything wrong she would have said so. # do # harm:s.unchecked]
* [Ask her for ten minutes on Monday: did the room do its work for item three, and what would she change? Write down what she says. # do # km:s.feedback=full # ev:choice # ac:int-8.3 # ac:int-10.1]
    ~ asked_back = 1
* [Send the last of the good biscuits up to her with a card: "Thank you so much for being patient with us. A pleasure as always!" # do # km:s.feedback=weak # ev:warm]
* [Ring her tomorrow for two answers to go on the file: out of ten, how did the room serve her, and what would have made it a ten? # do # km:s.feedback=full # ev:choice # ac:int-8.3 # ac:int-10.1]
    ~ asked_back = 1
- -> monday

=== monday ===
Monday morning. The fault log has a new line under the old ones, and this time it is signed. # clock:+5460m # heading:Monday, four days later # place:office # channel:meeting # sound:door
// walks_out stays set once it has come; days later it only counts if she is still cross.
{walks_out && mood >= 2: -> handed_back}
{asked_back == 1:
    AMINA: {mood >= 2: You asked, so I've written it down. You may not enjoy it.|You asked, so I thought about it. Nobody asks, as a rule. They send a survey with faces on.} # fact:verdict
- else:
    AMINA: I was passing. Nobody asked me how Thursday was, so I thought I would come and say. # fact:verdict # mood:neutral
}
{fallback == 1:
    AMINA: {opens_up: When you said "if the lamp goes", I went home and told my sister that you were a pessimist. It's now line one of my own list.|The screen we agreed on did the job it was there for.} {vanish == 1: But I spent eleven minutes not knowing what you knew.}
- else:
    {vanish == 1:
        AMINA: I spent eleven minutes not knowing what you knew. That's what I've put down. # mood:annoyed
    - else:
        AMINA: {opens_up && first == 1: You told me before anybody else could, and you told me what was paper and what was glass. I could work with that. I'd rather have known on Tuesday that there was nothing behind it.|The morning got there. On Tuesday, though, I should have been told that there was nothing behind that projector.}
    }
}
{cut_off == 1: AMINA: And somebody should have looked at the third chart before Graham did.}
{short == 1: AMINA: And two of our guests had an apple each for their lunch. Thirteen, I'd said, on the Tuesday.}
~ short = 0
~ first = 0
{sheet == 1:
    AMINA: Lorna asked me how the caterers came to know about her eyes. I had no answer for her, and I should like one. # mood:angry
}
{sheet == 0 && k_lorna == 1 && cut_off == 0: AMINA: Lorna says it was the first meeting where she read as fast as Graham talked.}
{tom_cross == 1:
    AMINA: I have also had a note from Tom's director, on the subject of manners. # mood:annoyed
}
{asks_manager: AMINA: Priya knows that I'm here, by the way. I'd sooner say so than not.}
{wants_writing: AMINA: From now on I'd like what we agree in writing, please, the same day.}
AMINA: Now, next month it's the accounts: forty slides. I'm told the new lamp is weeks away. Can you hire us a projector? # own:hire
* [Leave it with me, it's as good as done. After last Thursday I'd hire you the best in the county for every board between now and summer. # rung:hire,0 # harm:e.over-limit # ev:gift]
    AMINA: Every board? Well. Thank you. # mood:happy
    She looks pleased, and then like a person who has read a lot of budgets. The order's in before lunch, in your name.
    ~ own_name = 1
* {k_log == 0} [May I tell Priya which slides need it, and why? Hire is hers to decide. I'll see her today, and you'll know by noon tomorrow. # rung:hire,2 # promise:answer,+1540m # ev:info+choice # ac:int-9.1c]
    ~ owed = 1
    AMINA: Slides nine to thirty. They're tables, and the auditors will want to point at them. Noon tomorrow. # mood:neutral
* [I don't think that we need trouble Priya over it. The portable screen will do for the accounts, so let me put your name down for that one. # rung:hire,0 # harm:e.holds-on]
    AMINA: Twenty-two slides of tables, on sixty inches, for eleven people? I'll ask Priya what she thinks. # mood:annoyed
* [That's one for Priya rather than for me, I'm afraid. She's on the second floor these days, and I know she would be delighted to see you. # rung:hire,2 # harm:e.cold-transfer # ev:warm]
    AMINA: So I'm to tell it all again from the start. Second floor. # mood:annoyed
    She tucks the notebook under her arm.
* {k_log == 1} [Outside hire is Priya's decision. I'll take it to her today with a price and the fault dates, and you'll have an answer by noon tomorrow. # rung:hire,2 # promise:answer,+1540m # ev:info+progress # ac:int-9.1c]
    ~ owed = 1
    AMINA: A price and dates. She'll think that I have been coaching you. Noon tomorrow. # mood:happy
- -> priya_desk

=== priya_desk ===
Two o'clock, Priya Nair's desk. She's the facilities manager. She moves a mug so that you can put your papers down. # clock:+225m # sound:door
PRIYA: {owed == 1: You wanted five minutes. What do I need to know?|Amina's request has reached me by another road. What do I need to know?}
{own_name == 1:
    PRIYA: First, though. There's a bill here with your name where mine should be. I might have said no, and that's why you ask. # mood:annoyed
}
-> pattern

=== pattern ===
* {k_log == 0} [Bring up the projector's fault log before you answer. # look]
    Six weeks ago: lamp warning, reset. Two and a half weeks ago: lamp warning, reset. Nobody signed for either. Then Thursday. # fact:lamp-log # sound:key
    ~ k_log = 1
    PRIYA: Go on.
    -> pattern
* [It was just one of those things. Amina was lovely about it and we all got there in the end, so there's nothing that you need to do. # harm:s.third-repeat # ev:warm]
    She opens the log herself and runs a finger down three lines of it. # fact:lamp-log
    PRIYA: That's not one of those things. That's one thing, three times. # mood:annoyed
    ~ k_log = 1
* {k_log == 1} [Third lamp fault inside six weeks, and nobody signed the first two. I'd fit a new lamp and hire for one board: about £180. # ask:hire # km:e.pattern=full # ac:int-9.1c]
    {manager_no: -> not_hired}
    PRIYA: Dates, a price and a view. Yes to both. And I'll find out why a warning can be reset and not reported. # mood:happy
* {k_log == 0} [The lamp was past its hours and it went. I'd fit a new one as soon as we can get it, and hire for one board, at £180 or so. # ask:hire # km:e.pattern=adequate]
    {manager_no: -> not_hired}
    PRIYA: Reasonable. Had you seen in the log that it gave two warnings first? I'd have led with that. # fact:lamp-log
* [Amina wondered about a hired projector for the accounts, please. I did say that I would ask you, if it's not too much to think about. # km:e.pattern=weak]
    PRIYA: I can think about it. I could think faster with a reason.
    She finds the log, and the reason, for herself. # fact:lamp-log
* [If IT had acted on the warnings there would have been no story. Somebody might ask them why it's always us who end up looking silly. # km:e.pattern=weak # harm:r.blames]
    PRIYA: The resets were done with our key. I'd be slow to send that email. # fact:lamp-log # mood:annoyed
- PRIYA: One board on hire, then, and a new lamp. # fact:hire-yes
-> thursday

=== not_hired ===
~ no_hire = 1
She opens the log, and reads both warnings and the two resets that nobody signed. # fact:lamp-log
PRIYA: No hire, then. The lamp comes by courier instead, and is in a week before the accounts. If it isn't, the Rowan Room is Amina's, and I'll move whoever's in it. # fact:hire-no
* [Then I'll tell Amina so myself, with your reason, and that Rowan stands behind it. Is it in the calendar for that morning? # ev:progress]
    PRIYA: It is now. And tell her that she may ring me about it.
* [Oh, Priya, couldn't you be an angel and look at it again? She's had such a horrid week, and she's been lovely about it all. # ev:warm]
    PRIYA: Being lovely doesn't put a picture on a wall. The lamp does, and it's ordered.
* [Fair enough, but I'd like it to be known that I asked. If it goes dark again in front of the auditors, it won't be down to me. # harm:r.blames]
    PRIYA: It'll be down to me. That's what the no was. # mood:annoyed
- -> thursday

=== thursday ===
PRIYA: And Thursday itself? {fallback == 1:You had a spare because you thought of it. What about the next person?|What makes it go better next time without anybody being clever?}
* [Thank you for being so good about it. It won't catch me out again: I'll think of the spare every time, and be there earlier. # km:s.recur=weak # ev:warm]
    PRIYA: And in the week you're on leave?
* [A line in the board procedure: before we confirm, agree what happens if the kit fails, and book it. I'll draft that today. # km:s.recur=full]
    ~ proc = 1
    PRIYA: Short enough to be read. Send it to me by four and it's in.
    You do, and it is.
* [I'll tell everybody on Friday, at the briefing, what happened, and ask all of them to keep in mind what one lamp can do. # km:s.recur=adequate]
    PRIYA: Do. By the Friday after, half of them will remember it.
* [Hold the portable screen on every board date, and put lamp hours in the weekly check. Both in the procedure, from today. # km:s.recur=full]
    ~ proc = 1
    PRIYA: Good. Ask Tom before you block the dates: he's a customer of ours as well.
    You ask. He gives you all of them but one, and for that one he offers to sit in Rowan.
- Tuesday, eleven o'clock. Amina's door, three along from yours, is open. {owed == 1: You told her noon.|She hasn't been told where any of it got to.} # clock:+1260m # heading:Tuesday, 11.00
-> last_word

=== last_word ===
* [{no_hire == 1:Amina, it's a no to hiring, but you'll have a picture for|Amina, good news: the hire's approved for} the accounts. That's the main thing, so I'll let you get on, unless there's anything else? # km:i.changed=adequate # promise-kept:answer # ev:info]
    AMINA: {mood >= 2: {no_hire == 1:So it's a no. That's one thing known.|Good. That's one thing.}|{no_hire == 1:I see.|Good.} And so that I know: has anything changed, or was I lucky with my coordinator?}
* [Leave it for the system. The {no_hire == 1:answer|approval} is there for anyone who looks it up, and Amina has surely heard enough from you for one week. # do # harm:r.silent-deadline]
    At a quarter to two she rings. # clock:+165m # sound:phone-ring
    AMINA: {owed == 1: Noon, we said. I've had to find it out from Priya's calendar.|I find that it's all been settled. It would have been nice to be told.} # mood:annoyed
    -> close.chased
* [Amina, {no_hire == 1:Priya won't hire: the lamp comes by courier, with Rowan if it's late,|the hire's agreed for the accounts, a lamp is on order,} and {proc == 1:no board is confirmed now without a stand-in for the kit|the whole team is being told about Thursday}. Is anything missing? # km:i.changed=full # promise-kept:answer # ev:info+progress+choice # ac:int-9.1b]
    AMINA: {proc == 1: So the next coordinator will have to ask some other secretary the gloomy question.|That's more than I generally get.} {opens_up: No. Nothing's missing. I have closed my list.|No. I think that's all of it.} # mood:happy
* [Amina, I just wanted to thank you again for all your feedback. It's really valued, and I've passed on every word to the right people. # km:i.changed=weak # ev:warm]
    AMINA: Thank you. {owed == 1: And the answer, by noon?|And what did they do with it?} # mood:annoyed
    You say that you'll find it and send it on. It goes at a quarter to two. # clock:+165m
    -> close.chased
- -> close

=== close ===
{mood >= 2 || trust == 0: -> strained}
{opens_up: -> settled}
-> patched

= chased
{mood >= 2 || trust == 0: -> strained}
-> patched

= settled
On the first page of the green notebook, under "Board", there's a new line in ink: the room, and your name and extension. # ending:settled
-> END

= patched
The next board is in the calendar. Amina has booked it by email, in full sentences, with a copy to Priya. # ending:patched
-> END

= strained
The next board is in the calendar. The booking came from Priya, and the line for "coordinator" is blank. # ending:strained
-> END

=== taken_over ===
AMINA: I'm going to stop you there. I'll deal with Priya about my rooms from here, and I will be quite polite about it. # mood:angry # clock:+1h # sound:door
It is for you to write up what happened, and to hand it over. # place:office # prop:none # record
* [Give Priya the write-up in person, with what was promised and what's still owed, so that Amina needn't tell any of it over again. # do]
    PRIYA: Thank you. That's more use to me than sorry. # mood:neutral
* [Send Amina flowers, with a card to say how much everyone in the team has enjoyed working with her, and that no offence was taken. # do # ev:warm]
    They go to the auditors' room by mistake, and then to nobody.
* [Save it to the shared drive and leave it there. It's Priya's to deal with now, and she knows where things are kept if she needs it. # do # harm:e.cold-transfer]
    Priya rings Amina to ask what happened. Amina tells it again, from the start.
- Somebody else sets up the next board. It's at ten. # ending:taken-over
-> END

=== handed_back ===
AMINA: I won't keep you. I've written to Priya about Thursday, and asked for somebody else for my rooms. It isn't a rude letter. I wanted you to have it from me and not from her. # mood:sad # fact:verdict
* [Thank you for telling me yourself. I'll take Priya the whole story this morning, so that you needn't go through any of it again. # ev:progress]
    PRIYA: What was promised, what was done, what's still owed. Good. It should have started like this. # mood:neutral
* [I'm so sorry you feel that way, Amina. It has been a real pleasure to work with you, and I do hope there are no hard feelings. # ev:warm]
    AMINA: None at all. But nothing in that was about Thursday. # mood:neutral
* [With respect, the board had its vote, the lunch came, and the lamp was nobody's fault. I don't see what there is to write about. # harm:r.cuts-across]
    AMINA: No. I know you don't. # mood:sad
- Somebody else sets up the next board. It's at ten. # ending:taken-over
-> END
