package org.sunledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackageOrderProperties {

    @Property
    void ofTwoRoomsAtMostOneMayImportTheOther(@ForAll("rooms") String one, @ForAll("rooms") String other) {
        assertThat(PackageOrder.above(one).contains(other)
                        && PackageOrder.above(other).contains(one))
                .isFalse();
    }

    @Property
    void whatStandsAboveARoomAboveStandsAboveToo(@ForAll("rooms") String one, @ForAll("rooms") String other) {
        if (PackageOrder.above(one).contains(other)) {
            assertThat(PackageOrder.above(one)).containsAll(PackageOrder.above(other));
        }
    }

    @Provide
    Arbitrary<String> rooms() {
        return Arbitraries.of(PackageOrder.rooms());
    }
}
