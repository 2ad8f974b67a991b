// s09: The ramp that never came. Ridgemoor Trains, Level 3, on a platform and then by telephone.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR screen = 0  // trains and taxis have been looked up
VAR assists = 0 // the assistance log of Coldhurst has been read: the third this month
VAR way = 0     // 1 back by train, 2 by taxi
VAR late = 0    // he came late to his scan
VAR file = 0    // 1 a complaint, with his yes, 2 a failed assist only, as he wished, 3 a complaint against his wish
VAR word = 0    // promised to ring by noon on Thursday
VAR lead = 0    // 1 the pattern has been taken up, 2 and with its facts
VAR over = 0    // money was promised that was not the learner's to give
VAR soft = 0    // he was told that it was a one-off
VAR diary = 0
VAR met = 0     // somebody in charge has been asked for
VAR gone = 0

-> arrival

=== arrival ===
Tuesday, ten past one. Platform 2 at Hartsbeck, in a wind that has come a long way. You are the host on shift.
The guard has a ramp down and a red face. "Booked off at Coldhurst," he says. "Nobody there, and I couldn't hold it." A man in a wheelchair comes down the ramp, with a flask in his lap. A young woman follows with two bags.
IDRIS: This isn't Coldhurst. # mood:annoyed
* [No, it's Hartsbeck, and you should have been met. That's our failure. I'm on shift here, and you come first. I'm listening. # km:r.open=full # ev:ack # ac:prob-1.1]
    IDRIS: First. Well, that's a change from last. Idris Pugh. This is Tamara. # mood:neutral
* [Oh dear, what's happened here, then? Is he all right, love? Does he need anything at all, like a nice cup of tea? # km:r.open=weak # ev:warm]
    TAMARA: He's just there. He does words. # mood:annoyed
    IDRIS: Idris Pugh. No sugar. # mood:annoyed
* [That's Coldhurst for you. It's a different team there, so it's nothing to do with us, but let's see what we can do. # km:r.open=weak # harm:r.blames]
    IDRIS: It's the same badge. I was thirty-four years in signals, and it was always another box that did it. # mood:angry
* [Good afternoon, sir. You've been carried past your stop, and that was ours to prevent. Whatever's next, I'll see to it. # km:r.open=full # ev:ack # ac:prob-1.1]
    IDRIS: Idris Pugh. And Tamara, who's my neighbour, and came for the ride. # mood:neutral
- -> asking

=== asking ===
IDRIS: I'm due at the hospital. That's at Coldhurst, too. # mood:worried # own:asking # clock:+3m
* [When must you be there, and at which door? And what do I need to know about how you like to travel, and what you don't? # km:r.questions=full # ev:progress # ac:ext-7.2]
    -> needs
* [Could I see your booking reference and both of your tickets first? I'll need those before I'm able to log anything. # km:r.questions=weak]
    IDRIS: It's in my inside pocket. Under the blanket, under the coat. Does the clock stop while I find it? # mood:annoyed
    It doesn't. Quarter past two, he says, when he has found it: a scan, at the north door. # fact:scan
* [How awful for you. And in your situation, too. I do think it's marvellous that you get out and about as much as you do. # km:r.questions=weak # ev:warm]
    IDRIS: I was on the committee that put in this footbridge. Quarter past two. It's a scan. # mood:annoyed # fact:scan
* [What time is your appointment, and how long does it take from the station? I'll see if there's a train that'll do. # km:r.questions=adequate # ev:progress # ac:ext-7.2]
    IDRIS: Quarter past two, a scan. It's ten minutes to the north door, if the pavement's clear. # fact:scan
* [What can't go wrong from here on: the hour, the way there, or who meets you? Tell me, and I'll build it round that. # km:r.questions=full # ev:choice # ac:ext-7.2]
    -> needs
- -> waiting

=== needs ===
IDRIS: Quarter past two, a scan, at the north door. I've waited eleven weeks for it. If I'm not there it's the bottom of the pile. # mood:worried # fact:scan
IDRIS: And I like to know who. A name. I don't mind a train, and I don't mind a taxi, if it's got a ramp. I mind a thing that's "all arranged". # mood:neutral # fact:name
-> waiting

=== waiting ===
-> temper ->
The wind takes the lid off his flask. Tamara runs after it. # clock:+2m
* [Would you like to be in the warm, or out here where you can see the board? And the slope: on your own, or with a hand? # km:r.adjust=full # ev:choice]
    IDRIS: In the warm. And on my own, up. You might walk behind me, coming down. # mood:neutral
* [Take the handles, and run him smartly along to the waiting room before he catches his death out here on the platform. # do # harm:i.acts-unsaid # ev:progress]
    IDRIS: Oi! That's my chair. You don't steer a man without asking him. # mood:angry
* [Could you maybe pop him in the waiting room, love? It's lovely and warm in there, and there's a socket for your phone. # km:r.adjust=weak # ev:warm]
    TAMARA: Idris, would you like to be popped? # mood:annoyed
    IDRIS: I would not. # mood:annoyed
* [I'll be at that screen for two minutes. How can I make the wait right for you: where, and is there anything you need? # km:r.adjust=full # ev:choice]
    IDRIS: By the screen, then. I'd like to see it move. And you can pass me that cup. # mood:neutral
- -> options

=== options ===
-> temper ->
{mood >= 2:
    IDRIS: It's gone quarter past one. What are you going to do? # own:options # clock:+5m # mood:annoyed
- else:
    IDRIS: So. Quarter past two. Can it be done? # mood:worried # own:options # clock:+5m
}
-> option_choices

=== option_choices ===
* [Look up trains back and taxis with a ramp. # look]
    ~ screen = 1
    13.38 to Coldhurst, in at 13.52. Or a taxi with a ramp: here by 13.35, £62, at the hospital by ten past two. Your limit for a taxi is £80. # fact:ways # sound:key
    IDRIS: What's it say? # mood:worried
    -> option_choices
* {screen == 1} [It can. Back on the 13.38, with somebody at Coldhurst whose name you'll have. Or a taxi with a ramp, on us. Which one? # km:i.options=full # km:s.fit=full # rung:taxi,0 # agree:train # ev:info+choice # ac:prob-1.2]
    ~ way = 1
    IDRIS: I've paid for a train. If there's a name, I'd sooner see them do it. # mood:neutral
* {screen == 0} [I think so. There'll be a train back before two, or there might be a taxi with a ramp. Would either of those suit you? # km:i.options=adequate # km:s.fit=full # rung:taxi,0 # agree:train # ev:choice # ac:prob-1.2]
    ~ way = 1
    IDRIS: "There'll be." "There might be." The train, then. # mood:neutral
* [I shall have to ring control and ask what they'd authorise for you. Do bear with me, I'm sure they'll come up trumps. # rung:taxi,2 # harm:e.passes-up # ev:warm]
    ~ way = 2
    ~ late = 1
    Control says, after nine minutes, that a taxi under £80 is yours to order. It comes at ten to two. # agree:taxi # redress:62/62
* [You'll just go back the way you came: there's a 13.38. They're bound to be looking out for you this time, aren't they? # km:i.options=weak # km:s.fit=adequate # rung:taxi,0 # agree:train # ev:warm]
    ~ way = 1
    IDRIS: That's what "bound to" was, this morning. # mood:annoyed
* [Have a taxi there, have it wait, and have it take you both home: £140, on us. It's the least that we can do for you. # km:i.options=weak # rung:taxi,0 # agree:taxi # redress:140/62 # ev:gift]
    ~ way = 2
    ~ over = 1
    IDRIS: Home as well? That's handsome. # mood:happy
* {screen == 1} [If it's the hour that can't slip: a taxi with a ramp, on us, door to door by ten past. Or the 13.38, with a name. Your say. # km:i.options=full # rung:taxi,0 # agree:taxi # redress:62/62 # ev:info+choice # ac:prob-1.2]
    ~ way = 2
    IDRIS: It's the hour. The taxi. I'll give them their chance another day. # mood:neutral
- -> setting_up

=== setting_up ===
IDRIS: And this time I'd be met? # mood:neutral # clock:+5m
* {way == 1} [Ring Coldhurst until you have a name, give it to him, and agree what happens if she isn't there: the guard waits, he rings you. # do # km:s.do=full # done:train # ev:info+progress # ac:ext-7.4 # ac:ext-8.1]
    IDRIS: Shona. With a ramp, by the third door. And if not, he waits and I ring you. That's how you run a railway. # mood:relieved
* {way == 2} [Say "with a ramp" twice, give the driver the north door, and agree with him what happens if it's late: the 13.38, with you. # do # km:s.do=full # done:taxi # ev:info+progress # ac:ext-7.4 # ac:ext-8.1]
    IDRIS: The north door. And if it's not here by thirty-five, the train. You've a second signal behind the first. # mood:relieved
* {way == 1} [Book the help again on the system, just as before. It goes to them by itself, and it prints him a nice clear reference. # do # km:s.do=weak # done:train]
    ~ late = 1
    IDRIS: I had a reference this morning. It's in the same pocket. # mood:annoyed
* {way == 2} [Ring the firm that the station always uses and ask for their next car. They're very obliging, and they are never long. # do # km:s.do=weak # done:taxi]
    ~ late = 1
    It's a saloon. It goes away again, and the one with the ramp comes at ten to two. # mood:neutral
* [Tell him not to worry about a thing: you've got it all in hand now, and there will be a friendly face at the other end. # do # km:s.do=weak # ev:warm]
    ~ late = 1
    IDRIS: Whose? # mood:annoyed
- -> clinic

=== clinic ===
-> temper ->
IDRIS: If I'm five minutes over, I don't know what they'll do. I told them I'd be no bother. # mood:worried # own:clinic
* [Shall I ring them, and say that it's our doing if you're late? Tell me what I may say about you, and what I may not. # km:i.consent=full # ev:choice+info]
    IDRIS: My name and the time. Not the chair. They act as if it's the chair that's late. # mood:neutral
    The clinic will hold his place until half past. # fact:clinic
* [Ring the clinic while he finishes his tea: "Wheelchair gentleman, Mr Pugh, here for his scan. Would you look after him?" # do # harm:i.private-data # ev:warm]
    IDRIS: I'm sat here. Half the waiting room knows what I'm having done. # mood:angry
* [You might like to give them a quick ring yourself, just to be on the safe side. They're ever so good about that, usually. # km:i.consent=weak # ev:warm]
    IDRIS: I would. I'm on seven per cent, and it's a menu with nine options. # mood:annoyed
* [Would you rather ring from my phone, or have me do it? From me: your name, quarter past two, our fault, nothing else. # km:i.consent=full # ev:choice+info]
    IDRIS: You. They'll take it from a uniform. # mood:neutral
    The clinic will hold his place until half past. # fact:clinic
- -> again

=== again ===
-> temper ->
IDRIS: Tell me one thing. Will it happen again? # mood:neutral # clock:+5m # cue:pattern # own:again
-> again_choices

=== again_choices ===
* [Look at the assistance log for Coldhurst. # look]
    ~ assists = 1
    The fourth, five past one. The twelfth, ten past. Today, one o'clock. "Not met." Three in a month, and always at the change of shift. # fact:third # sound:key
    IDRIS: You've read something. # mood:worried
    -> again_choices
* {assists == 1} [I can't say that it won't: you're the third there this month. It's a fair question, and it needs to reach who can answer it. # km:r.unsaid=full # ev:info+progress # ac:ext-9.1a]
    IDRIS: Third. In my day a thing that failed three times got a red card tied to it. # mood:neutral
* {assists == 0} [I don't know, so I won't say that it won't. That's really what you're asking us, and it should reach who can answer it. # km:r.unsaid=full # ev:info+progress # ac:ext-9.1a]
    IDRIS: "I don't know." Thank you. I'd braced myself for a brochure. # mood:neutral
* [No, no, I can promise you that. It was just one of those things, a complete one-off, and they'll be mortified about it. # untrue:one-off # ev:warm]
    ~ soft = 1
    IDRIS: A one-off. Well. Good. # mood:neutral
* [I'm sure that they'll have learned from it. We take accessibility extremely seriously, and there's lots of training now. # km:r.unsaid=weak # ev:warm]
    IDRIS: That's on the poster behind you. Word for word. # mood:annoyed
* [Between ourselves, it might. They're a shambles over there after lunch: ask anybody who's ever had to work with them. # harm:r.blames]
    IDRIS: I don't want to know who's a shambles. I want to know who'll have the ramp. # mood:annoyed
- -> formal

=== formal ===
IDRIS: I'm not making a complaint, mind. I know how that goes. It rolls down till it stops at some lad on a platform. # mood:neutral # own:formal
* [What you've told me could be one with nothing for you to fill in. It names a station and no lad, and somebody must answer. Yes? # km:e.formal=full # ev:info+choice # ac:ext-9.1a]
    ~ file = 1
    IDRIS: No lad. And they've to answer? Then yes. Put in it: "Will it happen again?" # mood:neutral # fact:complaint
* [Here's the form, with a prepaid envelope. There's no rush at all, so do have a think, and pop it in the post if you like. # km:e.formal=weak # ev:warm]
    He looks at the form. It has eleven pages.
    IDRIS: I'll put it with the other two. # mood:annoyed
* [Then it's not one. That you weren't met is a fact, so I log that, and the accessibility lead sees it. Is that right by you? # km:e.formal=full # ev:info+choice # ac:ext-9.1a]
    ~ file = 2
    IDRIS: A fact. Yes. I've nothing against a fact. # mood:neutral # fact:assist
* [Somebody has to, or nothing ever changes. I'll put you down for one: you'll be glad that I did, when you've slept on it. # km:e.formal=weak # harm:i.acts-unsaid # ev:progress]
    ~ file = 3
    IDRIS: I've just said what I want. Did it go in? # mood:angry # fact:complaint
* [That's very decent of you. Then I'll say no more about it, there's no harm done, and nobody need get into any trouble. # km:e.formal=weak # ev:warm]
    IDRIS: No. I suppose that there's no harm done. # mood:sad
- -> rights

=== rights ===
-> temper ->
TAMARA: He won't ask. So I will. Doesn't he get something for this? # mood:neutral
* [It's yours to claim, Mr Pugh, or not: delay money for the train, and redress for the help, judged by what it cost you. I'll text both. # km:i.rights=full # ev:info+choice]
    IDRIS: Two things, and not one. Text it to me, then. I'll think. # mood:neutral
* [I should think so, too. I'll put you in for £150 today, Mr Pugh, and they can argue it out with me if they don't like it. # harm:e.over-limit # ev:gift]
    ~ over = 1
    IDRIS: I didn't come for that. But I'd not say no. # mood:happy
* [There's ever such a good page about Delay Repay on our website, love, if you'd like to help him to look it up some time. # km:i.rights=weak # ev:warm]
    TAMARA: He built his own computer. # mood:annoyed
* [All compensation goes through CR under the ATP, so it's not for me to comment. There should be a QR code on the poster. # km:i.rights=weak # harm:i.jargon]
    IDRIS: I knew all the letters once. They've changed them. # mood:annoyed
* [Customer relations decide that, Mr Pugh, and it's two claims: the delay, and not being met. I can send you both. Would you like that? # km:i.rights=full # ev:info+choice]
    IDRIS: Two claims. Nobody told me, the other times I've been late. Send them. # mood:neutral
- -> farewell

=== farewell ===
{way == 1:
    The 13.38 is on the board, and on time. # mood:neutral
- else:
    There is a taxi at the kerb. # mood:neutral
}
IDRIS: And I'll hear no more, I suppose, of whether it will happen again. # mood:neutral
* [You'll hear from me, by noon on Thursday: what I passed on, to whom, and what they said. Which number is best for you? # km:i.time=full # promise:news,+2790m # fact:thursday # ev:info+choice]
    ~ word = 1
    IDRIS: Noon on Thursday. I'll have the kettle on at five to. # mood:happy
* [Of course you will. Somebody'll be in touch with you just as soon as there's news, and thank you for your patience today. # harm:i.vague-time # ev:warm]
    IDRIS: Somebody. I think I've met him. # mood:neutral
* [It'll all be looked into, you can rest assured of that. If you don't hear, there's a number on the back of your ticket. # km:i.time=weak # ev:info]
    IDRIS: If I don't hear. # mood:neutral
* [I ring you on Thursday, before noon, even if it's only to say what I don't know yet. Would a call suit you, or a text? # km:i.time=full # promise:news,+2790m # fact:thursday # ev:info+choice]
    ~ word = 1
    IDRIS: A call. I can hear what gets left out. # mood:happy
- -> shift

=== shift ===
{
- late == 1: At half past two a text comes from Tamara: "Late. They've put him at the end of the list. He's waiting." # heading:Later that afternoon # clock:+110m # away # sound:email-sent
- else: At ten past two a text comes from Tamara: "North door. He says tell the box thank you." # heading:Later that afternoon # clock:+110m # away # sound:email-sent
}
It is twenty past three. Your shift ends at four, and the failed assist is not yet reported.
-> shift_choices

=== shift_choices ===
* {assists == 0} [Look at the assistance log for Coldhurst. # look]
    ~ assists = 1
    The fourth, five past one. The twelfth, ten past. Today, one o'clock. "Not met." Three in a month, and always at the change of shift. # fact:third # sound:key
    -> shift_choices
* [Report the failed assist, then ring Anjali Rao, the accessibility lead, before four: it's hers, and it isn't only his. # do # rung:pattern,3 # ac:ext-9.1c # ac:prob-1.4]
    ~ lead = 1
    -> brief
* [Report the failed assist on the form. It has a box for "passenger needs", and it goes to everybody who ought to see it. # do # rung:pattern,0]
    It goes to a list. So did the last two.
* [Send the host at Coldhurst a friendly message: "Chap in a wheelchair missed today, no harm done, just so that you know!" # do # rung:pattern,1 # ev:warm]
    A thumb comes back, at five to four.
* [Report the failed assist, and take the log to the duty manager before four, so that Anjali Rao has it from both of you. # do # rung:pattern,2 # ac:ext-9.1c # ac:prob-1.4]
    ~ lead = 1
    Your duty manager reads it standing up, and rings Anjali Rao. "You tell it," he says.
    -> brief
* [Leave it till the morning. It was quite a day, he got away all right, and Coldhurst have their hands full as it is. # do # harm:e.holds-on]
    In the morning there's a points failure, and it is the afternoon.
- -> write_up

=== brief ===
ANJALI: Anjali Rao. I've got four minutes. What is it? # channel:phone # sound:call-connect # own:brief
* {assists == 1} [Three not met at Coldhurst this month, all within ten minutes of the change of shift. Nobody holds the ramp then. Two hosts would. # km:e.brief=full # ac:prob-2.1 # ac:prob-1.6]
    ~ lead = 2
    ANJALI: At the change. We'd looked by day and by train, and never by the clock. I'm ringing Coldhurst now. # mood:worried
* {assists == 0} [A passenger was booked off at Coldhurst at one and not met. He asked twice if it'll happen again. I don't think that he's the first. # km:e.brief=adequate # ac:prob-2.1]
    ANJALI: He isn't. That's three. Let me see when. Oh. All at one o'clock. # mood:worried # fact:third
    ~ assists = 1
* [I've had the loveliest old gentleman here, and he was so brave about it all. I do think that somebody should write to him. # km:e.brief=weak # ev:warm]
    ANJALI: I'm glad he was nice. What failed? # mood:neutral
    She has two minutes left when you get to it.
* [It's whoever's on at lunchtime over there. Everybody knows who it is. If he'd been my uncle, there'd have been a row. # km:e.brief=weak # harm:r.blames]
    ANJALI: I can't roster a row. When does it happen? # mood:annoyed
* {assists == 1} [May I read you what he asked? "Will it happen again?" Three times this month it has, each at the change of shift, with no one on. # km:e.brief=full # ac:prob-2.1 # ac:prob-1.6]
    ~ lead = 2
    ANJALI: Each at the change. I've had those three on my desk, and I've never laid them side by side. Thank you. And him. # mood:worried
- {file == 2 && lead > 0: ANJALI: Is it a complaint? No? Then it's down as he wants it, and I'll treat it just the same.}
-> write_up

=== write_up ===
Write up what happened while you have the times. # record # away
* [Put "Mr Pugh, before noon" in Thursday's diary, and ask Anjali for whatever she has by eleven that day. # do # ac:ext-9.1a]
    ~ diary = 1
    You write the number twice, as your sevens look like ones. # sound:pen
* [Hang the keys up and go home. It's all in the system now, and Thursday is a long way off. # do]
    There is a train home at four minutes past. You are met by a dog.
* [Ask customer relations to ring him: they have a script for it, and they do it so much better. # do]
    They ring in order of receipt.
- -> thursday

=== thursday ===
{diary == 1:
    Thursday, eleven o'clock. His name is in the diary. # heading:Two days later # clock:+2620m
- else:
    Thursday, ten to twelve. It's a flask on a bench that makes you think of him. # heading:Two days later # clock:+2670m
}
{
- lead == 2: ANJALI: From Monday there are two hosts at Coldhurst from half past twelve till half past one, and a guard doesn't leave until he has seen a ramp. It's a month's trial. I can't promise after that. # channel:phone # mood:neutral # fact:changed
- lead == 1: ANJALI: I've found the hour, but not the people. Somebody is looking at the roster, and I'll know next week. # channel:phone # mood:neutral # fact:looking
- else: ANJALI: You had one of the Coldhurst ones? I've just had another. A girl and her mother, Wednesday, one o'clock. Why did nobody tell me it was a pattern? # channel:phone # mood:annoyed # fact:fourth
}
-> telling

=== telling ===
* [Ring him before noon: what you passed on, to whom, what's being done and from when, and what nobody can promise yet. # do # km:i.changed=full # ev:info+progress # ac:ext-8.2]
    {word == 1: It is not noon yet. You can hear a kettle. # promise-kept:news}
    {
    - lead == 2: IDRIS: Two at the change of shift, and the guard's to see a ramp. For a month. That's an answer. I've known them take nine years. # mood:happy # channel:phone
    - lead == 1: IDRIS: They've found the hour, and not the people. Well, you've not dressed it up. # mood:neutral # channel:phone
    - else: IDRIS: There's been another since? At one o'clock? I asked you. I asked you twice. # mood:sad # channel:phone
    }
* [Ring him before noon with the good news: it's all been passed on, everybody was so grateful, and he's not to worry now. # do # km:i.changed=weak # ev:warm]
    {word == 1: It is not noon yet. # promise-kept:news}
    IDRIS: Passed on. To whom? And what did they say? # mood:annoyed # channel:phone
    You tell him what you know.
* [Wait until it's all been decided. There's no sense in ringing a man to tell him that you haven't got the whole of it. # do # ev:warm]
    At twenty past two he rings you. # clock:+{diary == 1:200|150}m # sound:phone-ring
    IDRIS: {word == 1:The kettle's been on since five to twelve.|I thought I'd see if there was anybody there.} # mood:annoyed # channel:phone
    You tell him what you know.
* [Write to him: "Your feedback has been escalated to stakeholders and is informing an ongoing review of assist delivery." # do # km:i.changed=weak # harm:i.jargon]
    {word == 1: You ring before noon as well, and read it to him. # promise-kept:news}
    IDRIS: Say that again as if I'd asked you on a platform. # mood:annoyed # channel:phone
- {soft == 1:
    IDRIS: You told me that it was a one-off. I've been talking to a lady in the scan queue. Twelfth of the month, ten past one. # mood:annoyed # untrue-found:one-off
}
{file == 3:
    IDRIS: And I've had a letter. "Thank you for your complaint." I said I wasn't making one. I was quite clear. # mood:annoyed
}
{over == 1:
    IDRIS: And there's another letter. What I'd been promised was "offered in error". I hadn't asked for it. I'd told my sister, though. # mood:sad
}
-> check

=== check ===
{
- late == 1: IDRIS: They scanned me at ten to six. Tamara had to ring her work. # mood:neutral
- else: IDRIS: I had it at quarter past two. On the nail. The girl said that I was her first on time that day. # mood:happy
}
* [I'm glad that it's done. You're back there in three weeks: what would have to be so, for you to trust us with it? I'll note it. # km:s.check=full # ev:choice # ac:ext-8.3]
    IDRIS: {lead == 2:A name, the night before. That's all. I'd sooner have a name than a policy.|A name, the night before. And no more "all arranged".} # fact:verdict
* [That's wonderful! I'm so pleased that it all worked out in the end. You've been an absolute star about the whole thing. # km:s.check=weak # ev:warm]
    IDRIS: I was a passenger. I'd like to be one again. # mood:neutral
* [Right, I'll get that closed for you, then. You'll be sent a survey, and it'd be a big help to us if you could do it. # harm:s.unchecked]
    IDRIS: It asks how likely I am to recommend you. To whom? # mood:annoyed
* [Did the rest of that day go as we had agreed, and the journey home? What should we do otherwise next time? I'll write it down. # km:s.check=full # ev:choice # ac:ext-8.3]
    IDRIS: {late == 1:Home was right. There was a name. Do that both ways.|All of it, and the way home too. Somebody thought of that. Tell them I saw. And ring me with a name the night before.} # fact:verdict
- -> finale

=== finale ===
{
- lead == 0 || mood >= 3: -> end_strained
- lead == 2 && late == 0 && mood <= 1: -> end_settled
- else: -> end_patched
}

=== end_settled ===
{
- opens_up: IDRIS: I was the lad on the platform once. Nineteen seventy-nine, and I left a man on a train to Crewe. I never found out what became of him. Well. Now I've heard what becomes of them. # mood:happy # ending:settled
- else: IDRIS: You rang, and you said what you didn't know. I'll book it again. Three weeks on Tuesday. Tell them to look out for a flask. # mood:neutral # ending:settled
}
-> END

=== end_patched ===
IDRIS: Well. I got there, and I've heard. I'll book it again, and take the earlier train, in case. # mood:neutral # ending:patched
-> END

=== end_strained ===
IDRIS: My sister's driving me, the next time. It's fifty miles for her. But she'll be there. # mood:sad # ending:strained
-> END

// He may ask for whoever is in charge, or go, at the start of an exchange.
=== temper ===
{gone == 0 && walks_out: -> leaves}
{asks_manager && met == 0: -> higher ->}
->->

=== higher ===
~ met = 1
IDRIS: Who's in charge of this station? I'd like a word with him. # mood:angry
* [Grant Hollis, the duty manager. I'll bring him to you and tell him the story, so you needn't, and go on with this meanwhile. # ev:choice+info]
    He comes, and he sits down to listen. "Then what my colleague says, goes," he says.
    IDRIS: He sat. Go on, then. # mood:annoyed
* [He's in a meeting, I'm afraid, and he'd only tell you the same as I have. Shall we just try to get you on your way? # harm:e.refuses-higher # ev:warm]
    IDRIS: They were always in a meeting. # mood:angry
* [Please let me have one more try first. I'd so like to be the one who gets this right, and he isn't nearly as friendly. # harm:e.holds-on # ev:warm]
    IDRIS: I don't need a friend. I need a ramp. # mood:angry
-
->->

=== leaves ===
~ gone = 1
IDRIS: Tamara, ring your brother. He's got the van. We'll not trouble these people further. # mood:angry
They go up the slope, he by himself, she with two bags. # away # fact:left
* [Go after him, as far as the gate: "The clinic. May I ring them and say that it was our doing? Only your name and the time." # do # ev:choice]
    IDRIS: The name and the time. Nothing else. # mood:annoyed
    They hold his place until half past, and he is there at twenty-eight minutes past. # fact:clinic
* [Let him go. He's made his mind up, and there's nothing worse than being chased down a platform by a person in a uniform. # do # ev:warm]
    He gets there at ten to three. He is at the bottom of the pile.
- Write up what happened while you have the times. # record
* [Report the failed assist, and ring Anjali Rao before four: one at Coldhurst, and one of your own. # do # rung:pattern,3 # clock:+2d]
    Thursday. It was the third that month, always at the change of shift. She has put on a second host, and asks to hear about yours as well. # heading:Two days later
* [Put "passenger made own arrangements". It's correct, and there is a train in at ten to two. # do # clock:+2d]
    Thursday. There's been a fourth at Coldhurst, a girl and her mother, at one o'clock. # heading:Two days later
- The lid of his flask turns up under a bench on Platform 2. You put it by, with his name on it. # ending:left
-> END
