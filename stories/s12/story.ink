// Stinging eyes. A refund request that is really a warning about the air over a pool.
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

// The radio has been tried; 1 yes.
VAR radioed = 0
// How the pool was cleared: 0 not yet, 1 lifeguard asked, 2 from the desk, 3 without the learner.
VAR cleared = 0
VAR saw_sheet = 0
VAR saw_diary = 0
// Callum has told the learner about the canal.
VAR canal = 0
// Tonight's lesson has been paid back.
VAR paid = 0
// The learner has guessed aloud at the cause.
VAR guessed = 0
// An update at quarter past five has been promised.
VAR due_update = 0
// News of the results has been promised: 1 Monday, 2 tomorrow.
VAR due_results = 0
// What Callum was told about reporting: 1 that the desk would do it, 2 that nobody need.
VAR said = 0
// Isla has a gentle way back.
VAR visit = 0
// The learner has read Marek's report.
VAR read_report = 0
// Look-ups made with the warning already plain, and 1 once they have cost too much time.
VAR peeked = 0
VAR late = 0
// 1 once Callum has been rung with the news and the changes.
VAR told_news = 0

-> counter

=== counter ===
It is 4.38 on Thursday, and you are on the front desk. Behind the glass the half past four lesson is under way: twelve children, one whistle and a lot of splashing.
A man comes down the gallery stairs two at a time. He drops a small swim bag on your counter, harder than he meant to. A toy seal looks out of the side pocket.
CALLUM: Hello. I want today's lesson back, please. That pool stings. My Isla's seven, and she's in there rubbing her eyes when she should be learning to float. # mood:annoyed
CALLUM: The teacher told her to put her goggles on. She's got her goggles on. She's crying inside them. # mood:annoyed # own:first-words
* [I am so sorry. Of course you can have it back. Let me find you a refund form and a pen, it won't take long. # km:r.open=weak # ev:warm]
    CALLUM: A form. Right you are.
    He takes the pen. He is looking past you, at the glass.
* [You were right to come down. Tell me about Isla and the stinging first, and then we'll sort out the lesson. # km:r.open=full # ev:choice # ac:l1-1.3]
    CALLUM: Thanks. I thought I'd just get handed a form.
    He lays one hand flat on the bag, as if to keep it still.
* [I'm afraid a bit of stinging is normal. It's only the chlorine keeping it clean. Most of the children get used to it. # harm:i.wrong-facts]
    CALLUM: Five weeks she's been coming. She's never had to get used to it before today. # mood:annoyed
* [Crying inside her goggles, at seven? Then the money can wait for a minute. Is Isla still in the water just now? # km:r.open=full # ev:ack # ac:l1-1.3]
    CALLUM: Aye, she's still in. Yellow hat, far end. I've not taken my eyes off it. # mood:worried
-
On the stairs behind him, two other parents are pointing at the water.
-> hear

=== hear ===
* [Bring up the 4.30 lesson on the booking screen. # look]
    The screen says: Stage 1, twelve children, £7.50 a lesson. Nine more people are in the lanes. So twenty-one people are in that water. # fact:headcount
    CALLUM: {mood >= 2: Is there something good on?|I can see her from here if I lean. Sorry. I'm leaning on your leaflets.}
    -> hear
* [Read the yellow card taped up beside the radio. # look]
    The card says: "Air or water worry? Radio the duty manager at once. No answer? Phone. No answer? Tell the lifeguard. Anyone on the desk may make the pool-clear call. Better early and wrong." # fact:card
    CALLUM: {mood >= 2: Take your time. It's only her eyes.|Is that the card for folk like me?}
    -> hear
* [Are her eyes red, or only itchy? And did it begin before she got in, or once she was in the pool with her class? # km:r.questions=adequate]
    CALLUM: Red. As if she'd been chopping onions. And only since she got in. She's not the only one, either. Half that class is at it. # fact:eyes
* [What have you seen, right from the start? Tell me about Isla, and about anyone else in there or up in the gallery. # km:r.questions=full # ev:choice # ac:prob-1.1]
    CALLUM: She got in fine. Two widths, and she's rubbing. Then the wee boy beside her. Then the one in the pink hat. By the time I came down it was half the class. # fact:eyes # mood:worried
    CALLUM: And here's the daft thing. My own throat's been catching. I've not been within ten yards of the water. # fact:gallery # mood:worried
    {mood >= 2:
        CALLUM: There's more to it, with Isla. But never mind that. # mood:annoyed
    - else:
        ~ canal = 1
        CALLUM: She went in the canal at Easter. Slipped off the path. After that she'd not put her face in the bath. Last week, in there, she went right under and came up laughing. # fact:canal # mood:sad
        CALLUM: That's what I come for. Not the seven pounds fifty.
    }
* [Could it be her goggles, do you think? The cheap ones let the water in. We sell some good pairs, if you want a look. # harm:r.blames]
    CALLUM: Those goggles cost more than my first bike. It's not her goggles. Look through the glass, will you? It's not just her. # mood:annoyed
* [Let me take some details, while I have got you. What is her surname, which class is it, and how did you pay for it? # harm:r.cuts-across]
    CALLUM: Brae. B, R, A, E. Stage 1. By card, for the term. And it's not just my one, if you look. Is there a box for that? # mood:annoyed
-
-> first_sign

=== first_sign ===
* {saw_sheet == 0} [Open the pool test sheet on the screen. # look]
    -> sheet ->
    CALLUM: {mood >= 2: Are you reading your emails?|Anything?} # mood:worried
    -> first_sign
* {saw_diary == 0} [Turn to today's page of the desk diary. # look]
    -> diary ->
    CALLUM: {mood >= 2: I've got a child in there, you know.|Are you looking for somebody?} # mood:worried
    -> first_sign
* [More than one child makes it a pool worry. I'm radioing Marek, our duty manager, now. Your lesson comes after. # ev:progress+info # ac:prob-1.1]
    ~ radioed = 1
    CALLUM: Aye. Please. Do that. # mood:worried
    -> radio ->
* [Let me put the £7.50 on Isla's account now, so it's off your mind. Then I'll mention the pool to Marek at five. # rung:credit,0 # agree:credit # redress:7.50/7.50 # done:credit # harm:r.ignores-cue]
    ~ paid = 1
    The printer takes its time. A slip comes out, then a second slip that says the first slip has come out.
    CALLUM: That's that, then. And her eyes? # mood:annoyed
* [If it were serious, the teacher would have stopped. Give it a few minutes, and do come and find me if it gets worse. # harm:e.holds-on]
    CALLUM: A few minutes. Have you ever tried a few minutes with soap in your eyes? # mood:annoyed
* [I'm not going to wait on this. I'm making the pool-clear call now, and Jonah will run and get the duty manager. # rung:air,2 # km:e.persist=full # ev:progress+info # ac:ext-9.1c # ac:prob-1.3]
    CALLUM: The whole pool? I only wanted... No. No, you're right. Do it. # mood:worried
    -> clear_from_desk ->
-
-> dee_comes

=== sheet ===
~ saw_sheet = 1
Ten o'clock, fine. Noon, fine. Two o'clock, fine. The four o'clock box is empty: no numbers and no initials. # fact:blank
->->

=== diary ===
~ saw_diary = 1
In Marek's square writing: "2.00, fan 2 off, filter change (pool hall air). Tick when back on." There is no tick. # fact:fan
->->

=== radio ===
You press the button. "Desk to Marek. Pool worry. They're still swimming. Please answer." # sound:radio
Nothing comes back but a hiss. # fact:radio-silent
->->

=== clear_from_desk ===
~ cleared = 2
JONAH: Plant room. On it.
He is gone before the door swings shut. You lift the red phone. "This is the front desk. Clear the pool, please. Clear the pool." # sound:door
Three long whistles answer you. Behind the glass, hats start to move to the side. # fact:via-desk # ac:l1-2.5
->->

=== dee_comes ===
The changing room door opens. A woman in a hoodie wheels herself out, her hair still dripping. One hand is on her chest. # sound:door
{cleared == 2:
    DEE: Was that you, with the whistles? Good. I was on my way to tell you. I do the lanes every Thursday and I've never coughed like this. Two in my lane got out before I did. # cue:air # mood:worried
    CALLUM: My throat's the same. And I've only been in the gallery. # mood:worried # fact:gallery
    -> tell
}
DEE: Sorry to butt in. Is it just me, or can nobody breathe in there? I do the lanes every Thursday and I've never coughed like this. Two in my lane got out before I did. # cue:air # mood:worried
{radioed == 1:
    CALLUM: That's my throat as well, and I've only been in the gallery. And nobody's answering that radio. # mood:worried # fact:gallery # own:second-sign
- else:
    CALLUM: That's my throat as well, and I've only been in the gallery. My lassie's still in there. # mood:worried # fact:gallery # own:second-sign
}
-> second_sign

=== second_sign ===
* {saw_sheet == 0} [Open the pool test sheet on the screen. # look]
    -> sheet ->
    ~ peeked = peeked + 1
    {peeked == 2:
        ~ late = 1
    }
    DEE: Sorry, are you... There's children in there. # mood:worried
    CALLUM: Twelve of them. And one's mine. # mood:worried
    -> second_sign
* {saw_diary == 0} [Turn to today's page of the desk diary. # look]
    -> diary ->
    ~ peeked = peeked + 1
    {peeked == 2:
        ~ late = 1
    }
    CALLUM: What are you reading? They're still in the water. # mood:angry
    -> second_sign
* {radioed == 0} [I'm radioing Marek, our duty manager, now. Bear with me, both of you. This has to come before any refund form. # ev:info]
    ~ radioed = 1
    -> radio ->
* [You sound dreadful. Come and sit by the doors. I will fetch you some water, and you can tell me when it came on. # km:r.aid=adequate # ev:warm]
    You bring a cup of water. Dee takes a sip and coughs again.
    DEE: Four lengths in. That's kind of you. But there's kids in there, and it's the kids I came to tell you about. # mood:worried
    CALLUM: And who's seeing to them? # mood:worried
* {radioed == 1} [Let me give Marek another go on the radio. He'll be halfway through a job, so he may need a minute or two to answer. # harm:e.holds-on]
    Hiss. You wait. Hiss. # sound:radio
    CALLUM: He's not there. # mood:angry
* [Please run down to the plant room for Marek, Jonah. I'm making the pool-clear call from this desk, right now. # rung:air,2 # km:e.persist=full # ev:progress+info # ac:ext-9.1c # ac:prob-1.3]
    -> clear_from_desk ->
    -> tell
* {radioed == 1} [One try at Marek's mobile. If it rings out, I'm phoning Ffion at the poolside and asking her to clear the pool. # rung:air,2 # km:e.persist=full # ev:progress+info # ac:ext-9.1c # ac:prob-1.3]
    -> clear_by_ffion ->
    -> tell
* {radioed == 0 && paid == 0} [I'll be with you as soon as I can. Let me just finish this gentleman's refund, and then I'll ask about the pool. # rung:credit,0 # agree:credit # redress:7.50/7.50 # done:credit # harm:r.ignores-cue]
    ~ paid = 1
    CALLUM: It's not the refund I'm looking at. # mood:angry
    The printer makes the slip. Dee coughs into her sleeve.
* {radioed == 0 && paid == 1} [Do take a seat, both of you. Marek walks round at five o'clock, and he's the one to ask about the water, not me. # harm:e.holds-on]
    DEE: At five? There's kids in there now. # mood:worried
    CALLUM: My kid. She's in there now. # mood:angry
-
-> last_chance

=== last_chance ===
{peeked > 0:
    ~ late = 1
}
Behind the glass the yellow hat has stopped. Isla has both hands over her goggles.
* [I'll write it at the top of the handover book, with the time. Marek reads that before he does anything, at five. # harm:e.holds-on]
    You write: "Pool stings. Cough as well. Tell Marek." You underline it twice.
    CALLUM: Is that it? You've written it down? # mood:angry
    -> whistle
* [I'm ringing Marek's mobile once, and then Ffion at the poolside. She can clear the pool while we look for him. # rung:air,2 # km:e.persist=full # ev:progress+info # ac:ext-9.1c # ac:prob-1.3]
    -> clear_by_ffion ->
    -> tell
* {radioed == 0} [I'm sure Marek will be through any moment now. I'll keep an eye out for him, and you can tell him all about it. # harm:e.holds-on # ev:warm]
    You keep an eye out. Nobody speaks. Dee looks at you, and then at the glass.
    -> whistle
* {radioed == 1} [I'm sure he'll pick up in a moment. I'll stay right here by the radio, and you will both hear him when he does. # harm:e.holds-on # ev:warm]
    The radio hisses. Nobody speaks. Dee looks at you, and then at the glass.
    -> whistle
* [That is enough. I'm making the pool-clear call from here. Run to the plant room for Marek, please, Jonah, and hurry. # rung:air,2 # km:e.persist=full # ev:progress+info # ac:ext-9.1c # ac:prob-1.3]
    -> clear_from_desk ->
    -> tell

=== clear_by_ffion ===
~ cleared = 1
Marek's mobile rings six times. You do not wait for the message. You ring the poolside phone. # sound:phone-ring
FFION: Poolside. # mood:neutral
YOU: Ffion, it's the desk. Sore eyes in the lesson, a cough from the lanes, and I can't raise Marek. Please clear the pool.
FFION: My eyes are streaming too. I thought it was just me. Clearing it now. # fact:via-ffion # mood:worried # ac:l1-2.5
Three long whistles. Behind the glass, hats start to move to the side.
->->

=== whistle ===
~ cleared = 3
Then the whistle goes: three long blasts. It is not your doing. A boy at the far end has coughed until he was sick, and Ffion is waving everyone out. # fact:self-cleared
CALLUM: So the lassie with the whistle worked it out. # mood:angry
He goes through the door without asking, and comes back with Isla in his arms.
-> tell

=== tell ===
The foyer fills with towels, wet feet and questions. Somebody has lost a sock. Everyone looks at you.
{
- cleared == 3:
    CALLUM: Somebody needs to tell us what's going on. I gave you time enough. # mood:angry # own:tell-people
- mood >= 2:
    CALLUM: Right. What's going on? # mood:annoyed # own:tell-people
- late == 1:
    CALLUM: They're out. Right. What do we know? # mood:worried # own:tell-people
- else:
    CALLUM: That was quick. Thank you. What do we know? # mood:worried # own:tell-people
}
* [It looks as if too much chlorine went in today, so the pool is shut. I'll have more for you at quarter past five. # km:i.tell=weak # promise:update,+30m # untrue:chlorine]
    ~ guessed = 1
    ~ due_update = 1
    "Too much chlorine," says a voice at the back, to its phone. "She's just told us."
    CALLUM: Too much chlorine. On children. # mood:angry
* [Don't you worry, everybody. It's only a precaution, and the water is fine. We will have you back in there very soon. # harm:i.wrong-facts # harm:i.vague-time # ev:warm]
    DEE: With respect, my lungs say it isn't fine. # mood:annoyed
    CALLUM: How soon is very soon? # mood:annoyed
* [We've cleared the pool as eyes and throats are sore. We don't know why yet. I'll tell you more at quarter past five. # km:i.tell=full # promise:update,+30m # ev:info # ac:prob-1.4]
    ~ due_update = 1
    {cleared == 3:
        CALLUM: Quarter past five. I'll be standing here. # mood:annoyed
    - else:
        CALLUM: That's straight enough. Quarter past five, then.
    }
    Shoulders come down a little. The hunt for the sock begins.
* [The pool is closed at present for operational reasons. Please wait in the foyer. You'll be updated as soon as possible. # km:i.tell=weak # harm:i.vague-time]
    CALLUM: Operational reasons. Is that what's in her eyes? # mood:annoyed
-
-> aid

=== aid ===
Isla leans on her dad. Her eyes are as pink as her towel. She is trying hard not to cry, and she is not far off winning. Dee has stopped beside the open doors and coughs with a hand on her ribs.
{cleared == 3: A teacher is holding a bucket for the boy who was sick. His mum has him now.}
* [Let me wheel you out into the air, Dee, and I'll ring an ambulance to be safe. Could someone get that door for us? # km:r.aid=weak # harm:r.cuts-across]
    DEE: Hands off the chair, please. I drive. # mood:annoyed
    DEE: I've my own inhaler, thank you, and I know what an ambulance cough sounds like. You could ask me.
    Ffion comes through with the first aid box and asks.
    CALLUM: Can you look at Isla first, please? # mood:worried
* [Ffion's our first aider. Would you like her to look at Isla's eyes, Callum, and at you too, Dee, here in the fresh air? # km:r.aid=full # ev:choice+progress # fact:aid # ac:l1-2.4]
    DEE: Yes, please. It's asthma. I've had two puffs, and the air's helping. Put that in your notes, if it's any use. # fact:asthma # mood:relieved
    CALLUM: {mood >= 2:At last. Yes, please.|Please.} Come on, Isla. This is Ffion. # mood:relieved
    Ffion kneels down. "Clean water, no stinging. You hold the cup, and you say stop." Isla says stop twice, to see if it works. It does.
* [Some cold water and a sit down should clear that. The cups are over by the machine. Do shout if you feel any worse. # km:r.aid=weak]
    DEE: I'll shout. If I've any breath. # mood:annoyed
    Callum wets a corner of the towel, and Isla pulls away from it. After a while Ffion comes over with the first aid box.
    CALLUM: There. Somebody's come, pal. # mood:worried
* [The first aid box is on its way with Ffion. What helps your chest, Dee? And Callum, may she rinse Isla's eyes? # km:r.aid=full # ev:choice+progress # fact:aid # ac:l1-2.4]
    DEE: Thanks for asking. Asthma. I've had two puffs, and I want the air more than the fuss. Put that in your notes. If it gets worse I'll say. # fact:asthma # mood:relieved
    CALLUM: She can if Isla says so. Can she, pal? # mood:relieved
    Isla thinks about it, and nods. "But the seal goes first," she says. So Ffion rinses the seal's eyes, and then Isla's.
-
{walks_out: -> leaves}
-> marek_comes

=== marek_comes ===
{
- cleared == 3:
    MAREK: I heard the whistle. My radio's flat and my phone's in my coat, and that's on me. But why was it a whistle I heard, and not you? # sound:door # mood:annoyed
- cleared == 2:
    MAREK: Jonah found me. My radio's flat and my phone's in my coat. That's on me. {late == 0:Good call, the pool.|How long have they been coughing?} # sound:door # mood:worried
- else:
    MAREK: I heard the whistle. My radio's flat and my phone's in my coat. That's on me. {late == 0:Good call, going to Ffion.|How long have they been coughing?} # sound:door # mood:worried
}
MAREK: I'm going in to test. I've one minute, while I get these gloves on. What do I need to know? # mood:neutral # own:handover
-> handover

=== handover ===
* {saw_sheet == 0} [Open the pool test sheet on the screen. # look]
    -> sheet ->
    Marek pulls the first glove on.
    -> handover
* {saw_diary == 0} [Turn to today's page of the desk diary. # look]
    -> diary ->
    Marek looks for the thumb of a glove.
    -> handover
* {saw_diary == 1} [Isla's eyes were first, then Callum's throat, then Dee's cough. Times are here. And fan two's not ticked back on. # km:e.handover=full # km:s.cause=full # ev:progress # ac:ext-9.1c # ac:prob-1.7]
    Marek stops with one glove on.
    MAREK: Fan two. That job was done by three. So that air's been going stale since two o'clock. Good. I know where to start. # mood:worried
* {saw_diary == 0 && saw_sheet == 1} [Isla's eyes were first, then Callum's throat, then Dee's cough. Times are here. The four o'clock test box is blank. # km:e.handover=full # km:s.cause=adequate # ev:progress # ac:ext-9.1c # ac:prob-1.7]
    MAREK: Blank? Then nobody's looked since two. Right. I'll test everything, the air as well. # mood:worried
* {saw_diary == 0 && saw_sheet == 0} [Isla's eyes were first, then Callum's throat, then Dee's cough. I have all the times here, and where each one was. # km:e.handover=full # ev:progress # ac:ext-9.1c # ac:prob-1.7]
    MAREK: Eyes, throat, cough. That's the air as much as the water. Thank you. That saves me time. # mood:worried
* [You'll want to talk to Callum and Dee, really. They saw it and I didn't. They are by the doors, and I've a desk to run. # km:e.handover=weak # harm:e.cold-transfer]
    So Marek asks. Callum tells it again, from the start. Dee tells it again, between coughs. The minute is up, and then some.
* [Sorry to drag you away from your job. I think they overdid the chlorine again. I'm sure it'll be fine in ten minutes. # km:e.handover=weak]
    MAREK: Who's "they"? I did the chlorine. Just tell me who felt what, and when. # mood:annoyed
    You try to think who it was, and when.
* [They're all rather upset, Marek. Would you come and speak to them before you go? It would sound better from you. # km:e.handover=weak # harm:e.passes-up]
    MAREK: I can talk or I can test. Which one makes them better? # mood:annoyed
    He looks at the clock, and pulls on the second glove.
-
{guessed == 1:
    MAREK: And somebody's mum has just asked me about too much chlorine. I did that dose myself, and it was right. Please don't guess. It's all round the foyer. # mood:annoyed # untrue-found:chlorine
}
Marek goes through to the pool. Callum has been listening.
{asks_manager:
    CALLUM: I want to hear from him myself when he's done. And does this get reported, or does it go in a drawer? # mood:angry
- else:
    CALLUM: Does this sort of thing get reported to anybody? Or does it go in a drawer? # mood:worried
}
* [I'll see that it's reported to the inspectors, first thing tomorrow. You have my word. They should hear about this. # rung:report,4 # harm:i.beyond-control]
    CALLUM: Good. I'll hold you to that. # mood:neutral # fact:report-promised
    ~ said = 1
    You wonder, too late, who the inspectors are.
* [I shouldn't think it will need to be. Nobody's gone to hospital, so it would not really count as an accident as such. # rung:report,0 # harm:e.holds-on # fact:report-judged]
    ~ said = 2
    CALLUM: You'd know, would you? # mood:annoyed
    DEE: I'd like somebody to know who isn't guessing. # mood:annoyed
* [That's for Marek to decide, and he needs the facts to do it. He'll get your names and times from me tonight, in full. # rung:report,2 # ev:info # fact:report-left # ac:ext-9.1c]
    CALLUM: Fair enough. Put the throat down as well. And spell Brae right, everyone puts a Y. # mood:neutral
* [I only work the desk, I'm afraid, so I couldn't say. You could always write to head office. They're good with letters. # harm:e.cold-transfer # fact:report-open]
    CALLUM: Are they. # mood:annoyed
-
{walks_out: -> leaves}
-> quarter_past

=== quarter_past ===
The best part of half an hour goes by. Jonah hands out hot chocolate. Isla teaches the seal to shake hands. # clock:+22m
FFION: Message from Marek. Two tests to do, an hour apart, and no cause he'll swear to yet. We're shut for tonight, whatever they say. # mood:neutral
{due_update == 1:
    It is nearly quarter past five. Twenty faces know it.
    -> update_due
- else:
    CALLUM: {mood >= 2: Well? We've been sat here half an hour and nobody's said a word.|Is there any news? It's just that she's shivering.} # mood:annoyed
    -> update_chased
}

=== update_due ===
* [I said quarter past, so here's where we are. No sure cause yet, and two tests to do. We're shut for tonight, I'm sorry. # promise-kept:update # ev:bad-news+info # ac:prob-1.4]
    Some people groan. Nobody shouts. The man with the lost sock says thank you.
    CALLUM: {mood >= 2: Well. You said quarter past, and it's quarter past.|At least it's an answer. Thank you for not dressing it up.}
    By half past, most of them have gone home. Callum has got Isla into dry clothes. # clock:+18m
* [Wait for Marek's answer, and tell them then. Half a story would only upset people who have got small children here. # do]
    You tidy the leaflets. The big clock moves past quarter past, and then past half past. # clock:+20m
    CALLUM: You said quarter past. I'd have taken "nothing yet". # mood:angry
    In the end it is Ffion who tells people that they can go home.
* [It's all in hand, everyone, thank you for being so patient. Marek's on the case and I'm sure it shan't be long now. # harm:i.vague-time # ev:warm]
    CALLUM: That's not news. That's weather. # mood:annoyed
    They wait. At last Ffion says what you did not: shut for tonight. # clock:+20m
* [Marek needs longer, so I'm moving my update to twenty-five to six. Nobody's going back in tonight, if you'd rather go. # promise-moved:update,+26m # ev:bad-news+info # ac:prob-1.4]
    Half the families go home. The rest find a bench.
    At twenty-five to six you stand on the bottom stair. "First test done, second one at six. No sure cause yet. Still shut tonight." # clock:+21m # promise-kept:update
    CALLUM: {mood >= 2: You kept to that one, anyway. | To the minute. My boss could do with you.}
-
{walks_out: -> leaves}
-> money

=== update_chased ===
* [I should have given you a time for news, I'm sorry. No sure cause yet. There are two tests to do, and we're shut tonight. # ev:bad-news+info # ac:prob-1.4]
    CALLUM: Shut tonight. I could have had her home and dry by now. # mood:annoyed
    He goes to get Isla into her clothes. # clock:+18m
* [I'd hang on for Marek, if I were you. He will have the whole story, and I'd only be telling you the first half of it. # harm:e.passes-up]
    They hang on. At last Ffion says what you did not: shut for tonight. # clock:+15m
    CALLUM: And you knew that? # mood:angry
* [It's all in hand, everyone, thank you for being so patient. Marek's on the case and I'm sure it shan't be long now. # harm:i.vague-time # ev:warm]
    CALLUM: That's not news. That's weather. # mood:annoyed
    They wait. At last Ffion says what you did not: shut for tonight. # clock:+15m
-
{walks_out: -> leaves}
-> money

=== money ===
{paid == 1:
    Callum folds the credit slip into a very small square.
    CALLUM: Seven pounds fifty. I got that before I got anybody to look at the water. # mood:annoyed
    -> way_back
}
Callum zips up the swim bag. He has not said a word about the money since the whistle went.
* [You've both had a rotten evening. I'm putting £25 on Isla's account. It's the most I'm allowed, so please do take it. # rung:credit,0 # ev:gift]
    CALLUM: Twenty-five? It's seven fifty for the lesson. Well. I'll not fight you. # mood:happy # agree:credit # redress:25/7.50
    You put it through. The next dad in the queue has heard the number. # done:credit
    ~ paid = 1
* [I can't settle refunds with all this going on. I'll put your name in Marek's tray, so he can have a look at it for you. # rung:credit,2 # harm:e.passes-up]
    CALLUM: His tray. And he's in there up to his elbows in the pool. # mood:annoyed
* [Isla missed her £7.50 lesson, so it's ours to put right. Credit on her account, or an extra lesson at the end of term? # rung:credit,0 # ev:choice+progress]
    {mood >= 2:
        CALLUM: The credit. I'll not promise she'll use it. # agree:credit
    - else:
        CALLUM: I'd clean forgotten. The extra lesson, then. It was never about the money. # agree:credit # mood:happy
    }
    You put it through while he watches, and hand him the slip. # redress:7.50/7.50 # done:credit
    ~ paid = 1
* [About your refund. Here's the form, and it's two sides. Drop it in when you have a minute, and the office will see to it. # rung:credit,1]
    CALLUM: And there's the form. # mood:annoyed
    It goes in the bag, under the seal.
-
-> way_back

=== way_back ===
{walks_out: -> leaves}
Isla pulls at his sleeve and whispers. You hear "not next week" and "please". Callum looks at the floor.
{canal == 0 && opens_up:
    ~ canal = 1
    CALLUM: She went in the canal at Easter. Last week was the first time she'd put her face under. # fact:canal # mood:sad
}
* {canal == 1} [After the canal, going under was a big thing. Could Isla have ten quiet minutes with Ffion first, in the small pool? # km:r.unsaid=full # ev:ack+choice # ac:l1-2.4]
    ~ visit = 1
    FFION: I'd like that. Next Thursday, before the rest come? The small pool's on a different system, and it's warm. # mood:happy
    CALLUM: Isla? # mood:relieved
    "Can the seal come?" says Isla. The seal can come.
* [She'll be right as rain by then, won't you, poppet? They bounce back ever so fast. You'll be a little fish in no time! # harm:r.ignores-cue # ev:warm]
    Isla goes behind her dad's leg.
    CALLUM: We'll see. # mood:sad
* [If Thursday's going to be a problem, there is one place left in the Saturday class. I can swap her over for you now. # km:r.unsaid=weak]
    CALLUM: It's not the day of the week she minds. # mood:sad
* [What would make it easier for Isla to come back? You two know that best. Tell me, and I'll see what we can do here. # km:r.unsaid=full # ev:choice # ac:l1-2.4]
    ~ visit = 1
    {canal == 0:
        ~ canal = 1
        CALLUM: She went in the canal at Easter. Last week was the first time she'd put her face under. So. Not all at once. Not with a crowd. # fact:canal # mood:sad
    - else:
        CALLUM: Not all at once. Not with a crowd. And somebody she knows. # mood:sad
    }
    FFION: She knows me now. Ten minutes in the small pool, before the rest come? # mood:happy
    "Can the seal come?" says Isla. The seal can come.
-
-> when_told

=== when_told ===
{walks_out: -> leaves}
{
- asks_manager:
    CALLUM: So when do I hear what it was? And I want to talk to Marek himself. # mood:angry
- wants_writing:
    CALLUM: So when do I hear what it was? And I'd like it in writing. # mood:annoyed
- else:
    CALLUM: So when do I hear what it was? # mood:neutral
}
* [The moment that the results come in, someone will let you know. We do take this kind of thing very seriously here. # harm:i.vague-time # ev:warm]
    CALLUM: Someone. # mood:annoyed
* [Nine o'clock tomorrow, the full results. And I promise you it'll be safe for Isla to swim again by next Thursday. # promise:results,+924m # harm:i.beyond-control]
    ~ due_results = 2
    CALLUM: {mood >= 2:Nine tomorrow. I'll be looking at the clock.|Nine tomorrow. Grand. I'll keep my phone by me.}
* [By noon on Monday. {asks_manager:I'll ring with the results, and I'll ask Marek to ring you tonight.|I'll ring you myself, even if they are still testing{wants_writing:, and email it after|}.} Is the number on Isla's file the best one? # promise:results,+5420m # ev:info+choice # ac:prob-1.4]
    ~ due_results = 1
    {asks_manager: Marek nods from the pool door. He will ring at seven.}
    {trust == 0:
        CALLUM: Ring the mobile. I'll believe it when it rings. # mood:annoyed
    - else:
        CALLUM: Ring the mobile. If I'm under somebody's sink it'll go to message. I'll hear it. # mood:neutral
    }
* {asks_manager} [There's no need to trouble Marek, he's rushed off his feet. He'd only tell you what I can. Do look on our website. # harm:e.refuses-higher]
    CALLUM: I asked for him, and I asked for a day. I've got neither. # mood:angry
* {asks_manager == false} [It will be up on the website and the noticeboard, once the management have signed it off. Do keep an eye out for it. # harm:i.vague-time]
    CALLUM: I've never read a noticeboard in my life. # mood:annoyed
-
Callum lifts Isla on to his hip, bag and seal and all, and they go out into the dark.
-> team

=== team ===
Quarter to six. The foyer is empty, apart from one sock. You write the record while it is fresh. # clock:+8m # record # ac:ext-9.1a
Marek leans on the counter and peels off his gloves.
{
- cleared == 3 || late == 1:
    MAREK: We'll talk about those lost minutes tomorrow, you and me. No shouting. Before the evening desk comes on: anything else? # mood:sad
- else:
    MAREK: You got them out in time. Before the evening desk comes on: anything else? # mood:neutral
}
* [It's all there in the book. I'm due off at quarter to, so I'll leave you and the evening desk to take it on from here. # km:i.team=weak]
    The evening desk gets eleven calls. It gives nine different answers.
* [Twelve families and the lane swimmers all lost out. That's past my £25. Will you agree it for all? I'll brief the desk. # km:i.team=full # ac:prob-1.7 # ac:l1-2.5]
    MAREK: Everyone who was in the water gets the session back. Agreed. # mood:happy
    You write it on the board, with what is known, what is not, and who to ask. The evening desk gets eleven calls, and gives one answer.
* [Callum's the only one who asked for anything. If others ring up, I'd be happy to look at it then, one by one. # harm:s.unlike-treatment]
    MAREK: So the quiet ones get nothing? Hm. # mood:annoyed
* [I've told all twelve families they will get the lesson back. It seemed only right, so I've put the first few through. # harm:e.over-limit # km:i.team=weak]
    MAREK: That's ninety pounds. I'd have said yes. I'd just have liked to be asked. # mood:annoyed
-
-> monday

=== monday ===
Monday, a little before eleven. The pool opened again on Saturday. # heading:Monday morning # clock:+89h
{due_results == 2:
    A yellow note is stuck to your screen. "Friday 9.40: Mr Brae rang. You said nine." The results were not in by then.
}
{said == 1:
    A white note says, in square writing: "Mr Brae asks which inspectors you told. So do I. Marek."
}
{due_results == 1:
    You have until noon.
}
Marek's report is in the tray. Callum's number is on the screen. # own:results-call
-> results

=== results ===
* {read_report == 0} [Read Marek's report before anything else. # look]
    ~ read_report = 1
    It is one page. Fan two was left off after the filter change, so fumes built up in the air over the water. The four o'clock test, which would have shown it, was missed. # fact:finding
    From now on two people sign a fan back on, and the water is tested before every children's lesson. Air and water passed on Friday night and again on Saturday. 
    {said == 2:
        Marek has dealt with the reporting himself. He also had to ring Mr Brae, to put right what the desk had told him about it.
    - else:
        Marek has dealt with the reporting himself, and signed it.
    }
    -> results
* [Leave the call until Thursday's lesson. Callum's likely to be at work now, and it's kinder to tell him face to face. # do]
    Noon comes and goes. # clock:+4650m
    On Thursday there he is at the counter, with the swim bag. # heading:Thursday
    CALLUM: It was a fan, I hear. I got that off a woman in the car park. # mood:annoyed
* {read_report == 1} [It was the air. A fan was left off after a filter change. Now two people sign it on, and we test before each lesson. # km:i.changed=full # ev:info+progress # ac:prob-1.4]
    ~ told_news = 1
    {due_results == 1:
        He picks up on the second ring. You said noon, and it is not yet eleven. # promise-kept:results # channel:phone # sound:call-connect
    - else:
        He picks up on the second ring. # channel:phone # sound:call-connect
    }
    CALLUM: A fan. And there's me blaming the water. {due_results == 2: I'd have liked that on Friday, mind. |}Thanks for telling me what you've changed. That's the bit I wanted. # mood:relieved
    {opens_up:
        CALLUM: I'll be straight with you. I came down those stairs for a row about seven pounds fifty. You heard the other thing. # mood:happy
    }
    The other families get the same news by text. You ring Dee. "Two signatures," she says. "I like it. Would you put the date of the last test by the door? I'd read that." You write it down for Marek.
* [Hello, it's the desk at Brackenfell. All sorted now, and we are open again. So we'll see you and Isla on Thursday! # km:i.changed=weak]
    {due_results == 1:
        He picks up on the second ring. You said noon, and it is not yet eleven. # promise-kept:results # channel:phone # sound:call-connect
    - else:
        He picks up on the second ring. # channel:phone # sound:call-connect
    }
    CALLUM: Sorted how? What was it? # mood:annoyed
    YOU: I think it was something to do with a fan.
* [Put up a notice by the till: the water's been tested, and it has passed. Everybody who comes in is sure to see it. # do # km:i.changed=weak]
    It is a good notice. It does not ring anybody. # clock:+26h
    On Tuesday the phone goes. # channel:phone # sound:phone-ring
    CALLUM: Callum Brae. Isla's dad. I'm still waiting to hear what it was. # mood:annoyed
-
-> check_back

=== check_back ===
* [How have Isla's eyes been since then? And {visit == 1:is the ten minutes with Ffion still what she wants|how does she feel about coming back}, or would something else suit better? # km:s.check=full # ev:choice]
    CALLUM: Eyes were fine by the Friday. {visit == 1:And she's been crossing off the days. Keep the ten minutes.|As for coming back... she says maybe. Could somebody go in with her, to begin with?} # mood:happy
    {visit == 0: You put a note on the class list: Ffion to meet Isla first, in the small pool.}
* [Could you let the other parents know it was just a fan? They know you, so it'd come across better than it would from us. # km:s.check=weak]
    CALLUM: I fit kitchens. I don't do your letters. # mood:annoyed
* [And to say sorry properly, Isla can have the rest of the term free. Not a word to the others, or they will all want it. # redress:52.50/7.50 # harm:s.unlike-treatment # ev:gift]
    CALLUM: That's kind. It's a bit much, and there were eleven other kids in there. # mood:neutral
    Before long, four of their parents have rung up.
* [I'm so glad it's all been put right for you. I'll close this one off, then, and you know where we are if you need us. # harm:s.unchecked # ev:warm]
    CALLUM: I suppose that's me closed, then. # mood:sad
-
-> huddle

=== huddle ===
{told_news == 1: That afternoon|Later} Marek gets the team together by the desk. The radios are on charge, all in a row. # channel:counter # heading:Team talk
MAREK: I let my radio go flat, and we were lucky it was no worse. What did you see from the desk? How do we stop it next time? # mood:neutral
* {saw_sheet == 1 or read_report == 1} [A test was missed, and no one saw. Could a blank box turn red on our screen, and a charged spare radio stay on the desk? # km:s.recur=full # ac:l1-2.5]
    MAREK: Red box, spare radio. I'll ask for both today. # mood:happy
    FFION: And can we practise the pool-clear call? On a dry day? # mood:neutral
* [Somebody left that fan off, and somebody let a radio go flat. I don't think it's for the desk to sort that out, really. # harm:r.blames]
    Nobody says anything. Marek looks at his radio.
* [One flat battery lost us Marek. Could the desk keep a charged spare, and check all the radios at each shift change? # km:s.recur=full # ac:l1-2.5]
    MAREK: Spare on the desk, check at every change. Done from today. # mood:happy
    FFION: I'll do the poolside ones. # mood:neutral
* [I think it went fine, in the end. Everyone pulled together, and the families have been lovely about it, haven't they? # ev:warm]
    MAREK: This time. # mood:neutral
-
{
- cleared == 3 || late == 1:
    -> end_late
- told_news == 1:
    -> end_back
- else:
    -> end_unsure
}

=== end_back ===
{visit == 1:
    On Thursday a small yellow hat goes under in the small pool. It stays there just long enough to count. It comes up laughing, and so does the seal. # heading:Thursday # clock:+3d # ending:back-in
- else:
    On Thursday the yellow hat is back. It stays by the steps this week, and that is all right. # heading:Thursday # clock:+3d # ending:back-in
}

-> END

=== end_unsure ===
The pool is safe, and everyone got out in good time. But the people who were in it had to find out why for themselves. # ending:unsure

-> END

=== end_late ===
{cleared == 3: The boy who was sick is back at school.|Everyone's eyes and throats got better.} The record shows when the warning came, and when the whistle went. Nobody at Brackenfell likes the gap between them. # ending:too-late

-> END

=== leaves ===
Callum picks up the bag, and then he picks up Isla.
CALLUM: I came down here to warn you, and all I've had is talk{paid == 1: and a slip of paper}. I'll be writing to whoever runs this place. # mood:angry
The doors close behind them. The seal looks back over his shoulder. # sound:door # away
Before you go home, there is still the record to write. # record # ac:ext-9.1a
* [Take Callum's complaint to Marek tonight, say plainly what went wrong at the desk, and ask him to ring the family. # do # ac:ext-9.1c]
    MAREK: I'll ring them tomorrow. Thanks for telling me before they did. # mood:sad
* [Leave it for now. He is upset, and a letter gives us all time to calm down. Head office will know how to answer it. # do # harm:e.holds-on]
    The letter comes on Wednesday. It is polite, and it has all the times in it.
* [Ring Callum later this evening, say sorry that you lost him, and tell him the pool is shut until the tests are done. # do # ac:prob-1.4]
    CALLUM: Right. Well. Thanks for ringing. I'm still writing. # mood:neutral
-
Fan two had been left off after a filter change. The pool opened again on Saturday. Isla was not there. # heading:A week later # ending:left

-> END
