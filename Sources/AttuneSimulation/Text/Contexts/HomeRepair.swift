extension ContextText {
    static let homeRepair = ContextText(
        "home_repair",
        #"""
        # thing
        the kitchen tap
        the radiator
        the door hinge
        the fuse box
        the gutter
        the bathroom tiles
        the toilet cistern
        the window frame
        the plaster wall
        the drain pipe
        the light switch
        the floorboard
        # act
        shutting off the water
        bleeding the radiator
        sanding the edge
        replacing the washer
        sealing the joint
        tightening the hinge screws
        scraping out old grout
        priming the wall
        clearing the trap
        testing the wire
        # instruct
        shut off the water
        bleed the radiator with the key
        sand the edge of the door
        replace the rubber washer
        seal the joint with silicone
        tighten the hinge screws
        scrape out the old grout
        prime the bare wall
        clear the trap under the sink
        turn off the breaker
        # problem
        a dripping tap
        a clogged drain
        a squeaky floor
        a crack in the plaster
        mould in the corner
        a sticking door
        a tripping breaker
        a loose tile
        a cold radiator
        a running toilet
        # result
        the tap stays dry
        the door closes
        the water drains
        the breaker holds
        the paint sticks
        the radiator warms up
        the floor is quiet
        the tile sits flush
        # term
        a compression fitting
        galvanic corrosion
        grout saturation
        voltage fluctuation
        thermal insulation
        joint compound
        water pressure regulation
        a vapour barrier
        oxidation
        load distribution
        # instance
        a tap in a rented flat that drips at night
        a bathroom without a window
        a door that swells in the rain
        an old radiator under a window
        a shelf on a hollow wall
        a floorboard in a hallway
        a gutter full of leaves
        a switch that crackles
        # topic
        the dripping tap
        the bathroom mould
        the cold radiator
        the sticking door
        the cracked wall
        the clogged sink
        the loose tiles
        the squeaky floor
        # figure
        about {nn} minutes
        {n} millimetres of play
        {nn} euros of material
        {n} screws
        {nn} centimetres from the wall
        {n} hours of drying
        # setting
        in a rented flat
        in an old house
        without power tools
        in the bathroom
        before winter
        on my own
        # requests
        how do i fix {problem} {setting}?
        what tool do i need for {thing}?
        i have {problem} near {thing}, what do i do?
        can i repair {thing} myself {setting}?
        why does {thing} make that noise?
        how do i stop {problem}?
        is {act} needed for {topic}?
        what does it cost to fix {topic}?
        how do i remove {thing} without breaking it?
        what glue do i use on {thing}?
        {thing} leaks {setting}, where do i look?
        how do i paint over {problem}?
        do i need a plumber for {topic}?
        how do i hang a heavy shelf next to {thing}?
        i fixed {topic} last month and {problem} is back
        how long does {topic} take {setting}?
        how do i find the cause of {problem}?
        what do i do with {instance}?
        which screws go into {thing}?
        can i tile over {thing}?
        the landlord won't repair {thing}. how do i do it?
        what's behind {problem} {setting}?
        # content
        The main valve sits under the sink or in the cellar.
        {Act} takes the strain off {thing}.
        The old washer is hard and does not seal.
        The screws of the hinge work loose with time.
        Water follows the pipe and drips at the lowest point.
        {Problem} starts at a worn seal.
        The plaster needs a dry and clean ground.
        The trap under the sink unscrews by hand.
        The silicone is pulled off in one strip.
        The wood swells in damp air.
        The air in the radiator collects at the top.
        The grout has to dry before the next shower.
        The plane takes a thin strip from the door.
        The breaker cuts the power to that room.
        The float in the cistern shuts the valve.
        A bucket under the joint catches the rest of the water.
        The wall plug fits the drill.
        The filler shrinks as it dries.
        The paint covers in two coats.
        The crack is widened and filled.
        {Thing} is held by two screws behind a cap.
        The nail goes into the beam and not into the board.
        The tile is set into a fresh bed of glue.
        The gasket sits between the two flanges.
        The fan takes the damp air out of the bathroom.
        The window lets in air at the lower edge.
        The spirit level lies on top of the shelf.
        The cover of the switch snaps off.
        The pipe wrench grips the large nut.
        The cartridge of the tap slides out upwards.
        It is the cold corner where the mould grows.
        The ladder stands on firm ground.
        The gutter falls a little towards the pipe.
        The sealant goes around the frame.
        The old paint is scraped off where it flakes.
        The thread is wrapped with tape.
        The drain is flushed with hot water.
        The wood glue holds after a night in the clamp.
        The floorboard rubs against its neighbour.
        The anchor spreads behind the hollow wall.
        There is a small key for the vent of the radiator.
        The pressure gauge sits next to the boiler.
        The joint is smoothed with a wet finger.
        The drill runs slowly in tiles.
        The primer binds the dust.
        The insulation lies between the rafters.
        The lock gets a drop of graphite.
        The hose has a nut at both ends.
        The lamp hangs from a hook in the beam.
        The spring in the lock is worn.
        The tube is bent without a kink.
        The mould is wiped off and the wall is dried.
        The sandpaper goes along the grain.
        The putty knife is held flat.
        The wire is as long as the box is deep.
        The lime in the tap comes off with vinegar.
        The edge of the tile is covered with tape.
        The door is lifted out of its hinges.
        The foam fills the gap around the frame.
        The roller leaves a fine texture.
        The parts for {topic} cost little in a hardware store.
        That is the moment when {result}.
        """#)
}
